import Contract
import Domain
import JSON
import Postgres
import Storage

/// What `complaint.advance`, `complaint.forward` and `complaint.close` have in common: a step of a complaint, with its times.
struct StepComplaint: Sendable {
    let event: ComplaintEvent
    var recipient: String?
    var result: String?
    var variant = ClockVariant.ordinary

    func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(ComplaintFields.complaint)
        let now = desk.now()
        let times = try StepTimes(request.arguments, event, now: now)
        let expected = try request.arguments(ComplaintFields.state)
        let note = try request.arguments(ComplaintFields.note)
        let calendar = try await desk.lawBook().calendar
        return try await desk.write(request) { session throws(WriteFailure) in
            let found = try WriteFailure.reading { () throws(PostgresError) in
                try session.first(ComplaintStatements.byNumber, number)
            }
            guard let complaint = found else {
                throw .refused(.noSuch(.complaint, number.description, field: "complaint"))
            }
            var step: ComplaintStep
            do throws(Refusal) {
                if let expected, expected != complaint.state { throw .complaintMoved(to: complaint.state) }
                let way = try way(of: complaint, request)
                try times.check(against: complaint)
                step = ComplaintStep(
                    of: complaint,
                    event: event,
                    to: way.to,
                    at: times.at,
                    by: request.caller.officerID
                )
            } catch {
                throw .refused(error)
            }
            step.recipient = recipient
            step.result = result
            step.notifiedAt = times.notifiedAt
            step.note = note
            step.closes = step.to.isClosed && !complaint.state.isClosed
            step.meets = ComplaintDeadline.met(of: complaint.kind, by: event)
            // Who wants no notice, or was told already, need not be told within a time.
            let owesNotice = complaint.wantsNotice && times.notifiedAt == nil
            step.starts = ComplaintDeadline.starting(of: complaint.kind, at: event, variant)
                .filter { owesNotice || $0.kind != .resultNotice }
                .map { ComplaintClock($0, from: times.at, in: calendar) }
            try take(step, on: session)
            let clocks = try WriteFailure.reading { () throws(PostgresError) in
                try session.query(ComplaintStatements.clocks, complaint.id)
            }
            return written(step, complaint, clocks, at: now, request)
        }
    }

    private func way(of complaint: ComplaintRecord, _ request: Request) throws(Refusal) -> ComplaintLifecycle.Step {
        guard let way = ComplaintLifecycle.step(from: complaint.state, event) else {
            throw Refusal(
                .illegalTransition,
                ComplaintLifecycle.refusal(of: event, in: complaint.state),
                field: request.operation == .complaintAdvance ? "event" : "complaint"
            )
        }
        guard !way.roles.isDisjoint(with: request.caller.roles) else {
            let wanted = Role.allCases.filter(way.roles.contains).map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .forbidden,
                vi: "\(event.label.vi) dành cho vai trò: \(wanted)",
                en: "to \(event.label.en) is for the roles: \(wanted)",
                field: "event"
            )
        }
        return way
    }

    private func take(_ step: ComplaintStep, on session: Session) throws(WriteFailure) {
        do throws(WriteFailure) {
            try WriteFailure.mapping { () throws(StorageError) in try Complaints.take(step, on: session) }
        } catch {
            if case .storage(.staleVersion) = error { throw .refused(.complaintMoved) }
            throw error
        }
    }

    private func written(
        _ step: ComplaintStep,
        _ complaint: ComplaintRecord,
        _ clocks: [ClockRecord<ComplaintClockKind>],
        at now: Moment,
        _ request: Request
    ) -> Written {
        let number = complaint.number.description
        let met = clocks.filter { $0.outcome == "met" && step.meets.contains($0.kind) }.map(\.kind.rawValue)
        return Written(
            subject: number,
            unit: complaint.unit,
            event: JSONWriter.object { json in
                json.field("complaint", number)
                json.field("event", step.event.rawValue)
                json.field("from_state", step.from.rawValue)
                json.field("state", step.to.rawValue)
            },
            answer: JSONWriter.object { json in
                json.field("complaint", number)
                json.field("event", step.event.rawValue)
                json.field("from_state", step.from.rawValue)
                json.field("state", step.to.rawValue)
                json.field("started", objects: step.starts) { json, clock in
                    json.clock(ClockRecord<ComplaintClockKind>(clock), of: complaint.kind, at: now, request)
                }
                json.field("met", strings: Set(met).sorted())
            }
        )
    }
}

/// When a step happened and when the sender was told.
private struct StepTimes: Sendable {
    let at: Moment
    let notifiedAt: Moment?
    private let event: ComplaintEvent

    init(_ arguments: Arguments, _ event: ComplaintEvent, now: Moment) throws(Refusal) {
        at = try arguments(ComplaintFields.at) ?? now
        notifiedAt = try arguments(ComplaintFields.notifiedAt) ?? (event == .notify ? at : nil)
        self.event = event
        for (field, moment) in [("at", at), ("notified_at", notifiedAt ?? at)] where moment > now {
            throw arguments.ahead(of: field, moment.description)
        }
    }

    /// Whoever forwards a complaint tells its sender, Law on the Protection of Consumers' Rights article 11.
    func check(against complaint: ComplaintRecord) throws(Refusal) {
        let received = complaint.received.moment ?? Moment.startOfDay(complaint.received.day)
        guard at >= received else {
            throw Refusal(
                .invalid,
                vi: "\(at) trước lúc tiếp nhận \(complaint.received)",
                en: "\(at) is before it was received, \(complaint.received)",
                field: "at"
            )
        }
        if event == .forward, complaint.wantsNotice, notifiedAt == nil {
            throw Refusal(
                .invalid,
                vi: "chuyển đi thì phải thông báo cho người gửi (Điều 11, Luật 19/2023/QH15); hãy ghi notified_at",
                en: "whoever forwards it tells its sender (Article 11, Law 19/2023/QH15); give notified_at",
                field: "notified_at"
            )
        }
    }
}

extension Refusal {
    /// The complaint stands elsewhere than the caller believed.
    fileprivate static func complaintMoved(to state: ComplaintState) -> Refusal {
        Refusal(
            .conflict,
            vi: "phản ánh đã chuyển sang “\(state.label.vi)” (\(state.rawValue)); hãy xem lại (complaint.show)",
            en: "the complaint stands in “\(state.label.en)” (\(state.rawValue)) by now; look again (complaint.show)",
            field: "state"
        )
    }

    /// Somebody else has taken a step meanwhile.
    fileprivate static let complaintMoved = Refusal(
        .conflict,
        vi: "người khác vừa ghi một bước của phản ánh này; hãy xem lại (complaint.show)",
        en: "somebody else has just taken a step of this complaint; look again (complaint.show)",
        field: "complaint"
    )
}
