import Contract
import Domain
import JSON
import Postgres
import Storage

/// `case.show`: a case with its violations and its steps.
enum ShowCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        guard let line = try await desk.first(CaseStatements.byNumber, number, within: request.scope) else {
            throw Refusal.noSuch(.enforcementCase, number.description, field: "case")
        }
        let findings = try await findings(line, request, desk)
        let shown = try await desk.report(within: request.scope) { session throws(PostgresError) in
            guard let standing = try session.first(CaseStatements.standing, number) else { return nil as Shown? }
            return Shown(
                standing: standing,
                events: try session.query(CaseStatements.events, number),
                clocks: try session.query(CaseStatements.clocks, number),
                papers: try session.query(DocumentStatements.ofCase, standing.id),
                handovers: try session.query(HandoverStatements.ofCase, number)
            )
        }
        guard let shown else { throw Refusal.noSuch(.enforcementCase, number.description, field: "case") }
        let now = desk.now()
        return Reply(
            final: JSONWriter.object { json in
                write(line, shown.standing, &json)
                json.field("findings", objects: findings) { json, finding in json.finding(finding) }
                json.field("events", objects: shown.events) { json, event in write(event, &json) }
                json.field("deadlines", objects: shown.clocks) { json, clock in json.clock(clock, at: now, request) }
                json.field("documents", objects: shown.papers) { json, paper in json.paper(paper) }
                json.field("handovers", objects: shown.handovers) { json, handover in json.handover(handover) }
                NextSteps(state: shown.standing.state, clocks: shown.clocks).write(&json, request)
            }
        )
    }

    /// What is read of a case as of one state of the database.
    private struct Shown: Sendable {
        let standing: CaseStanding
        let events: [CaseEventRecord]
        let clocks: [ClockRecord<ClockKind>]
        let papers: [DocumentRecord]
        let handovers: [HandoverRecord]
    }

    /// The violations that its inspection found, if it has one.
    private static func findings(
        _ line: CaseLine,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> [FindingRecord] {
        guard let number = line.inspectionNumber else { return [] }
        let inspection = try await desk.inspection(number, within: request.scope)
        return try await desk.read(
            InspectionStatements.findings,
            (inspection.id, Int32(inspection.version)),
            within: request.scope
        ).filter(\.finding.claims.kind.isViolation)
    }

    private static func write(_ line: CaseLine, _ standing: CaseStanding, _ json: inout JSONWriter) {
        json.field("case", line.number.description)
        json.field("state", standing.state.rawValue)
        json.field("unit", line.unitCode)
        json.field("opened_at", line.openedAt.description)
        json.field("subject", ifAny: line.subject)
        json.field("inspection", ifAny: line.inspectionNumber?.description)
        json.field("place", ifAny: line.place.text)
        json.field("area", ifAny: line.place.area?.title)
        json.field("goods_value", ifAny: line.goodsValue)
        json.field("held_items", standing.heldItems)
    }

    private static func write(_ event: CaseEventRecord, _ json: inout JSONWriter) {
        json.field("at", event.happenedAt.description)
        json.field("event", event.event)
        json.field("from_state", ifAny: event.from?.rawValue)
        json.field("to_state", event.to.rawValue)
        json.field("by", event.actor)
        json.field("recorded_at", event.at.description)
        json.field("note", ifAny: event.note)
        if event.data != "{}" {
            json.key("said")
            json.raw(event.data)
        }
    }
}
