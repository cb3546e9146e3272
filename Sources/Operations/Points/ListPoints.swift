import Contract
import Storage

/// `point.list`: sales points by code; with a product, those that carry it today.
enum ListPoints {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let limit = try request.limit()
        let after = try arguments(Contract.Request.after)
        let kind = try arguments(PointList.kind)
        let area = try await desk.areaID(request)
        let points = try await desk.read(
            PointStatements.list,
            (after, limit + 1, area, kind, nil, nil, try await desk.productID(request), desk.today)
        )
        return Page(points, limit: limit, name: \.code).reply { json, point in json.pointSummary(point) }
    }
}
