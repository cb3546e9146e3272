import Contract
import Domain
import JSON
import Storage

/// `complaint.list`: complaints by a filter, the newest number first.
enum ListComplaints {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let days = try request.days()
        var filter = ComplaintFilter(limit: Int(limit) + 1)
        filter.state = try request.arguments(ComplaintList.state)
        filter.kind = try request.arguments(ComplaintList.kind)
        filter.from = days.from
        filter.to = days.to
        filter.after = try request.after(.complaint)
        filter.dueBy = try request.dueBy(desk.now())
        filter.area = try await desk.areaID(request)
        filter.unit = try await desk.unitID(request)
        filter.product = try await desk.productID(request)
        filter.salesPoint = try await desk.pointID(request)
        let lines = try await desk.read(ComplaintStatements.list, filter, within: request.scope)
        return Page(lines, limit: limit, name: \.number.description).reply(write)
    }

    private static func write(_ json: inout JSONWriter, _ line: ComplaintLine) {
        json.field("complaint", line.number.description)
        json.field("state", line.state.rawValue)
        json.field("kind", line.kind.rawValue)
        json.field("channel", line.channel.rawValue)
        json.field("received_on", line.received.day.description)
        json.field("unit", line.unitCode)
        json.field("area", ifAny: line.area?.title)
        json.field("body", line.body.excerpt)
        json.field("products", strings: line.products)
        json.field("due_at", ifAny: line.dueAt?.description)
    }
}

extension String {
    /// The beginning of a text in one line, as a line of a list shows it.
    var excerpt: String {
        let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > 120 ? words.prefix(119) + "…" : words
    }
}
