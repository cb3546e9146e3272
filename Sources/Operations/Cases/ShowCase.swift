import Contract
import Domain
import JSON
import Storage

/// `case.show`: a case with its violations and its steps.
enum ShowCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        guard let line = try await desk.first(CaseStatements.byNumber, number, within: request.scope) else {
            throw Refusal.noSuch(.enforcementCase, number.description, field: "case")
        }
        let inspection = try await desk.inspection(line.inspectionNumber, within: request.scope)
        let findings = try await desk.read(
            InspectionStatements.findings,
            (inspection.id, Int32(inspection.version)),
            within: request.scope
        )
        let events = try await desk.read(CaseStatements.events, number, within: request.scope)
        let clocks = try await desk.read(CaseStatements.clocks, number, within: request.scope)
        let now = desk.now()
        return Reply(
            final: JSONWriter.object { json in
                write(line, &json)
                let violations = findings.filter(\.finding.claims.kind.isViolation)
                json.field("findings", objects: violations) { json, finding in json.finding(finding) }
                json.field("events", objects: events) { json, event in write(event, &json) }
                json.field("deadlines", objects: clocks) { json, clock in json.clock(clock, at: now, request) }
                NextSteps(state: line.state, clocks: clocks).write(&json, request)
            }
        )
    }

    private static func write(_ line: CaseLine, _ json: inout JSONWriter) {
        json.field("case", line.number.description)
        json.field("state", line.state.rawValue)
        json.field("unit", line.unitCode)
        json.field("opened_at", line.openedAt.description)
        json.field("inspection", line.inspectionNumber.description)
        json.field("place", ifAny: line.place.text)
        json.field("area", ifAny: line.place.area?.title)
        json.field("goods_value", ifAny: line.goodsValue)
    }

    private static func write(_ event: CaseEventRecord, _ json: inout JSONWriter) {
        json.field("at", event.at.description)
        json.field("event", event.event)
        json.field("from_state", ifAny: event.from?.rawValue)
        json.field("to_state", event.to.rawValue)
        json.field("by", event.actor)
        json.field("note", ifAny: event.note)
        if event.data != "{}" {
            json.key("said")
            json.raw(event.data)
        }
    }
}
