import Contract
import Domain
import JSON
import Postgres
import Storage

/// `complaint.show`: a complaint with its steps, its times and what it is about; to a clerk its sender too.
enum ShowComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(ComplaintFields.complaint)
        let opensSender = try request.arguments(ComplaintShow.sender)
        let complaint = try await desk.complaint(number, within: request.scope)
        let parts = Parts(
            steps: try await desk.read(ComplaintStatements.steps, complaint.id, within: request.scope),
            clocks: try await desk.read(ComplaintStatements.clocks, complaint.id, within: request.scope),
            links: try await desk.read(ComplaintStatements.links, complaint.id, within: request.scope),
            candidates: try await desk.read(ComplaintStatements.candidates, complaint.id, within: request.scope),
            look: request.caller.roles.contains(.clerk)
                ? try await look(at: complaint, opening: opensSender, request, desk) : nil
        )
        let area = try await desk.areaBook()
        return Reply(
            final: JSONWriter.object { json in
                write(complaint, complaint.areaID.flatMap { area[$0] }, &json)
                parts.write(complaint, at: desk.now(), request, &json)
            }
        )
    }

    /// What a clerk sees besides.
    private struct Look: Sendable {
        let sender: SenderRecord?
        let looks: [SenderLook]
    }

    /// In one transaction, which records the look; only here, behind the caller's role, is the sender asked for.
    private static func look(
        at complaint: ComplaintRecord,
        opening opens: Bool,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> Look {
        let officer = request.caller.officerID
        do {
            return try await desk.pool.transaction { session throws(WriteFailure) in
                try WriteFailure.reading { () throws(PostgresError) in try session.set(request.scope.setting) }
                return try WriteFailure.mapping { () throws(StorageError) in
                    Look(
                        sender: opens ? try Senders.lookUp(complaint.id, by: officer, on: session) : nil,
                        looks: try Senders.looks(at: complaint.id, on: session)
                    )
                }
            }
        } catch {
            throw desk.refusal(for: error, field: nil)
        }
    }

    private struct Parts: Sendable {
        let steps: [ComplaintStepRecord]
        let clocks: [ClockRecord<ComplaintClockKind>]
        let links: [ComplaintLinkRecord]
        let candidates: [ComplaintCandidateRecord]
        let look: Look?

        func write(_ complaint: ComplaintRecord, at now: Moment, _ request: Request, _ json: inout JSONWriter) {
            if let sender = look?.sender {
                json.field("sender") { json in
                    json.field("name", ifAny: sender.name)
                    json.field("phone", ifAny: sender.phone)
                    json.field("email", ifAny: sender.email)
                    json.field("address", ifAny: sender.address)
                    json.field("note", ifAny: sender.note)
                    json.field("body", ifAny: sender.body)
                }
            }
            if let look {
                json.field("looks", objects: look.looks) { json, look in
                    json.field("at", look.at.description)
                    json.field("by", look.officer)
                }
            }
            json.field("links", objects: links) { json, link in ShowComplaint.write(link, &json) }
            json.field("suggestions", objects: candidates) { json, record in json.candidate(record, request) }
            json.field("steps", objects: steps) { json, step in ShowComplaint.write(step, &json) }
            json.field("deadlines", objects: clocks) { json, clock in
                json.clock(clock, of: complaint.kind, at: now, request)
            }
            json.field("next", objects: ComplaintLifecycle.next(from: complaint.state)) { json, step in
                json.field("event", step.event.rawValue)
                json.field("label", request.text(step.event.label))
                json.field("state", step.to.rawValue)
                json.field("roles", strings: Role.allCases.filter(step.roles.contains).map(\.rawValue))
            }
        }
    }

    private static func write(_ complaint: ComplaintRecord, _ area: AreaRecord?, _ json: inout JSONWriter) {
        json.field("complaint", complaint.number.description)
        json.field("state", complaint.state.rawValue)
        json.field("kind", complaint.kind.rawValue)
        json.field("filed_as", complaint.filedAs.rawValue)
        json.field("channel", complaint.channel.rawValue)
        json.field("received_at", complaint.received.description)
        json.field("unit", complaint.unitCode)
        json.field("recorded_at", complaint.recordedAt.description)
        json.field("recorded_by", complaint.recordedBy)
        json.field("body", complaint.body)
        json.field("anonymous", complaint.isAnonymous)
        json.field("wants_notice", complaint.wantsNotice)
        json.field(area: area)
        json.field("product_name", ifAny: complaint.productName)
        json.field("gtin", ifAny: complaint.gtin?.digits)
        json.field("product", ifAny: complaint.productCode)
        json.field("sales_point", ifAny: complaint.salesPointCode)
        json.field("alleged_kind", ifAny: complaint.allegedKind?.rawValue)
        json.field("purchased_on", ifAny: complaint.purchasedOn?.description)
        json.field("evidence", ifAny: complaint.evidence)
    }

    private static func write(_ step: ComplaintStepRecord, _ json: inout JSONWriter) {
        json.field("at", step.at.description)
        json.field("event", step.event.rawValue)
        json.field("from_state", step.from.rawValue)
        json.field("to_state", step.to.rawValue)
        json.field("by", step.actor)
        json.field("recipient", ifAny: step.recipient)
        json.field("result", ifAny: step.result)
        json.field("notified_at", ifAny: step.notifiedAt?.description)
        json.field("note", ifAny: step.note)
    }

    private static func write(_ link: ComplaintLinkRecord, _ json: inout JSONWriter) {
        json.field("product", ifAny: link.productCode)
        json.field("sales_point", ifAny: link.salesPointCode)
        json.field("case", ifAny: link.caseNumber?.description)
        json.field("linked", link.isLinked)
        json.field("at", link.at.description)
        json.field("by", link.actor)
        json.field("note", ifAny: link.note)
    }
}

extension Desk {
    /// A complaint by its number.
    func complaint(_ number: RecordNumber, within scope: Scope) async throws(Refusal) -> ComplaintRecord {
        guard let complaint = try await first(ComplaintStatements.byNumber, number, within: scope) else {
            throw Refusal.noSuch(.complaint, number.description, field: "complaint")
        }
        return complaint
    }
}
