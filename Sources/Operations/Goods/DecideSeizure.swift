import Contract
import Domain
import JSON
import Postgres
import Storage

/// `goods.decide`: decides on a seizure, or lengthens it.
enum DecideSeizure {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let position = try request.arguments(GoodsDecide.seizure)
        let event = try request.arguments(GoodsDecide.event)
        let signer = try request.arguments(GoodsDecide.signer)
        let variant = try request.arguments(CaseAdvance.variant)
        let at = try request.past(GoodsFields.at, now: desk.now())
        let calendar = try await desk.lawBook().calendar
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            let seizures = try WriteFailure.reading { () throws(PostgresError) in
                try session.query(GoodsStatements.seizures, standing.id)
            }
            let (seizure, step) = try WriteFailure.refusing { () throws(Refusal) in
                try lawful(event, position, among: seizures, at: at, calendar)
            }
            try checkSigner(signer, on: at.day, session)
            let type: DocumentType = event == .decide ? .seizureDecision : .seizureExtension
            let paper = try DocumentDesk(
                caseID: standing.id,
                unit: standing.unit,
                recorder: request.caller,
                session: session
            ).issue(type, issuedAt: at, signer: signer)
            let rule =
                variant.flatMap { DeadlineRule.rule(.seizureTerm, $0) } ?? DeadlineRule.rules(for: .seizureTerm).first
            let term = rule.map { CaseStep.Start($0, from: at, in: calendar) }
            try WriteFailure.storing(
                orConflict: "người khác vừa ghi bước của lần tạm giữ này; hãy xem lại",
                "somebody else has just taken a step of this seizure; look again",
                field: "seizure"
            ) { () throws(StorageError) in
                try Goods.step(
                    NewSeizureStep(
                        seizure: seizure,
                        caseID: standing.id,
                        caseSeq: standing.last,
                        unit: standing.unit,
                        event: event,
                        document: paper.id,
                        happenedAt: at,
                        term: term,
                        recordedBy: request.caller.officerID
                    ),
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("case", number.description)
                json.field("seizure", seizure.position)
                json.field("state", step.to.rawValue)
                json.field("document", paper.number)
                json.field("due_at", ifAny: term?.due?.description)
            }
            return Written(subject: number.description, unit: standing.unit, event: answer, answer: answer)
        }
    }

    /// The seizure and the step, where the law lets it be taken.
    private static func lawful(
        _ event: SeizureEvent,
        _ position: Int64,
        among seizures: [SeizureRecord],
        at moment: Moment,
        _ calendar: WorkCalendar
    ) throws(Refusal) -> (SeizureRecord, SubMachine<SeizureState, SeizureEvent>.Step) {
        guard let seizure = seizures.first(where: { $0.position == position }) else {
            throw Refusal(
                .notFound,
                vi: "vụ việc không có lần tạm giữ \(position); xem goods.ledger",
                en: "the case has no seizure \(position); see goods.ledger",
                field: "seizure"
            )
        }
        guard let step = SubMachine<SeizureState, SeizureEvent>.seizure.step(from: seizure.state, event: event) else {
            throw Refusal(
                .illegalTransition,
                vi: "lần tạm giữ \(position) ở “\(seizure.state.label.vi)”: không thể \(event.label.vi)",
                en: "seizure \(position) stands in “\(seizure.state.label.en)”: it cannot \(event.label.en)",
                field: "event"
            )
        }
        guard moment >= seizure.seizedAt else {
            throw Refusal(
                .invalid,
                vi: "quyết định (\(moment)) trước lúc tạm giữ (\(seizure.seizedAt))",
                en: "the decision (\(moment)) is before the seizure (\(seizure.seizedAt))",
                field: "at"
            )
        }
        // Law on Handling Administrative Violations article 125: without a decision in 24 hours the goods go back.
        let limit =
            event == .decide
            ? DeadlineRule.rules(for: .seizureDecision).first.flatMap {
                try? LegalClock($0, from: seizure.seizedAt, in: calendar).due.last
            } : seizure.dueAt
        if let limit, moment > limit {
            throw Refusal(
                .illegalTransition,
                vi: "đã quá thời hạn lúc \(limit); tang vật phải được trả lại (goods.move to=returned)",
                en: "the time was over at \(limit); the goods must be given back (goods.move to=returned)",
                field: "at"
            )
        }
        return (seizure, step)
    }

    /// A deputy needs the power to seize in writing; a card or a title of one's own is for the paper itself to show.
    private static func checkSigner(_ number: String, on day: Day, _ session: Session) throws(WriteFailure) {
        let signer = try WriteFailure.reading { () throws(PostgresError) in
            try session.first(OfficerStatements.standings, ([number], day))
        }
        guard let signer else { throw .refused(.noSuch(.officer, number, field: "signer")) }
        let title = signer.standing.title
        guard title != .inspector else { throw .refused(Refusal([.issuerMayNot(title)])) }
        guard let head = title.head else { return }
        let delegation = try WriteFailure.reading { () throws(PostgresError) in
            try session.first(OfficerStatements.delegation, (signer.id, .seize, day))
        }
        guard let delegation else { throw .refused(Refusal([.delegationMissing(title)])) }
        guard delegation.from == head, delegation.valid.contains(day) else {
            throw .refused(Refusal([.delegationInvalid(on: day)]))
        }
    }
}
