import Contract
import Domain
import JSON
import Storage

/// `case.list`: cases by a filter, the newest number first.
enum ListCases {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let days = try request.days()
        var filter = CaseFilter(limit: Int(limit) + 1)
        filter.state = try request.arguments(CaseList.state)
        filter.from = days.from
        filter.to = days.to
        filter.kind = try request.arguments(InspectionList.kind)
        filter.after = try request.after(.enforcementCase)
        filter.dueBy = try request.dueBy(desk.now())
        filter.area = try await desk.areaID(request)
        filter.unit = try await desk.unitID(request)
        filter.product = try await desk.productID(request)
        filter.salesPoint = try await desk.pointID(request)
        let lines = try await desk.read(CaseStatements.list, filter, within: request.scope)
        return Page(lines, limit: limit, name: \.number.description).reply(write)
    }

    private static func write(_ json: inout JSONWriter, _ line: CaseLine) {
        json.field("case", line.number.description)
        json.field("state", line.state.rawValue)
        json.field("opened_on", line.openedAt.day.description)
        json.field("subject", ifAny: line.subject)
        json.field("inspection", ifAny: line.inspectionNumber?.description)
        json.field("ended_on", ifAny: line.ended?.day.description)
        json.field("unit", line.unitCode)
        json.field("place", ifAny: line.place.text)
        json.field("area", ifAny: line.place.area?.title)
        json.field("kinds", strings: line.kinds.map(\.rawValue))
        json.field("goods_value", ifAny: line.goodsValue)
    }
}
