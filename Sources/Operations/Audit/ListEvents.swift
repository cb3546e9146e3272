import Contract
import Domain
import JSON
import Storage
import Transparency

/// `audit.log`: events by a filter, the newest first.
enum ListEvents {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let days = try request.days()
        var filter = EventFilter(limit: Int(limit) + 1)
        filter.before = try before(request)
        filter.from = days.from.map(Moment.startOfDay)
        filter.until = days.to.map { Moment.startOfDay($0.adding(days: 1)) }
        filter.operation = try request.arguments(AuditLog.operation)?.rawValue
        if let officer = try request.arguments(AuditLog.officer) {
            filter.actor = try await desk.officer(officer, field: "officer").id
        }
        filter.unit = try await desk.unitID(request)
        let events: [EventRecord]
        if let subject = try request.arguments(AuditLog.subject) {
            events = try await desk.read(
                EventStatements.listOfSubject,
                (filter: filter, subject: subject),
                within: request.scope
            )
        } else {
            events = try await desk.read(EventStatements.list, filter, within: request.scope)
        }
        let sealed = try await desk.first(SealStatements.newest, ())?.signed.head.lastSeq ?? 0
        return Page(events, limit: limit, name: \.seq.description).reply { json, event in
            json.field("seq", event.seq)
            json.field("at", event.at.description)
            json.field("operation", event.operation)
            json.field("subject", event.subject)
            json.field("officer", ifAny: event.actor)
            json.field("unit", ifAny: event.unitCode)
            json.field("sealed", event.seq <= sealed)
            json.key("body")
            json.raw(event.body)
        }
    }

    private static func before(_ request: Request) throws(Refusal) -> Int64? {
        guard let text = try request.arguments(Contract.Request.after) else { return nil }
        guard let number = Int64(text) else {
            throw request.arguments.refusal(
                of: "after",
                vi: "cần số của một sự kiện (trường next của trang trước)",
                en: "wants an event's number (`next` of the page before)"
            )
        }
        return number
    }
}
