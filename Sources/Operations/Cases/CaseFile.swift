import Domain
import Postgres
import Storage

/// What is known of a case when a step is about to be taken, read in the step's own transaction; of one that begins, nothing.
struct CaseFile: Sendable {
    let standing: CaseStanding?
    let events: [CaseEventRecord]
    let clocks: [ClockRecord<ClockKind>]
    /// What its inspection found, as the newest version has it.
    let findings: [CaseFinding]

    /// A case that is about to begin.
    static let none = CaseFile(standing: nil, events: [], clocks: [], findings: [])

    /// Reads a case's file; nil where there is none that may be seen.
    static func read(_ number: RecordNumber, _ session: Session) throws(PostgresError) -> CaseFile? {
        guard let standing = try session.first(CaseStatements.standing, number) else { return nil }
        return CaseFile(
            standing: standing,
            events: try session.query(CaseStatements.events, number),
            clocks: try session.query(CaseStatements.clocks, number),
            findings: try standing.inspection.map { inspection throws(PostgresError) in
                try session.query(CaseStatements.findings, inspection)
            } ?? []
        )
    }

    /// The last step of a kind.
    func last(_ event: CaseEvent) -> CaseEventRecord? {
        events.last { $0.event == event.rawValue }
    }

    /// What was said at the last step of a kind; nothing where there was none.
    func said(at event: CaseEvent) -> SaidFields {
        SaidFields(kept: last(event)?.data ?? "{}")
    }

    /// Where the information came from that the case began with; nil for a case that did not begin with a tip.
    var information: InformationSource? { said(at: .receive).choice(.source) }

    /// When that information was verified: with the proposal that came of its verification.
    var verifiedAt: Moment? {
        events.last { $0.event == CaseEvent.propose.rawValue && $0.from == .tipVerifying }?.happenedAt
    }

    /// What the goods are called.
    var labels: [GoodsLabel] {
        findings.compactMap { finding in finding.kind.map { GoodsLabel($0, basis: finding.basis) } }
    }

    /// Whose goods they were, as the inspection has it.
    var party: PartyKind? { findings.first?.party }

    /// The class of goods that the Penal Code has an article for, as far as the register tells: food that is said to be counterfeit.
    var goodsClass: GoodsClass? {
        let isFood = findings.contains { finding in
            finding.kind == .counterfeit && (finding.group == .food || finding.group == .beverage)
        }
        return isFood ? .food : nil
    }

    /// Whether a penalty was decided and not cancelled.
    var isPenalised: Bool {
        let last = events.last { event in
            [CaseEvent.penalise, .penaliseOnSpot, .cancelPenalty].contains { $0.rawValue == event.event }
        }
        return last.map { $0.event != CaseEvent.cancelPenalty.rawValue } ?? false
    }

    /// Whether the police had the file and gave it back.
    var isReturnedByPolice: Bool { last(.returnFile) != nil }
}
