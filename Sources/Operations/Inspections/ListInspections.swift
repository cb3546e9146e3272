import Contract
import Domain
import Storage

/// `inspection.list`: inspections by a filter, the newest number first.
enum ListInspections {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let days = try request.days()
        var filter = InspectionFilter(limit: Int(limit) + 1)
        filter.from = days.from
        filter.to = days.to
        filter.kind = try request.arguments(InspectionList.kind)
        filter.after = try request.after(.inspection)
        filter.area = try await desk.areaID(request)
        filter.unit = try await desk.unitID(request)
        filter.salesPoint = try await desk.pointID(request)
        let lines: [InspectionLine]
        if let product = try await desk.productID(request) {
            lines = try await desk.read(
                InspectionStatements.listOfProduct,
                (filter: filter, product: product),
                within: request.scope
            )
        } else {
            lines = try await desk.read(InspectionStatements.list, filter, within: request.scope)
        }
        return Page(lines, limit: limit, name: \.number.description).reply { json, line in
            json.inspectionSummary(line)
        }
    }
}
