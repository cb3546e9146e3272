public import Domain

/// Something that happened and that reports count, with what it adds to which measures.
public enum ReportFact: Hashable, Sendable {
    /// An inspection that ended, and whether anything in it violates.
    case inspection(InspectionForm, violates: Bool)
    /// A finding, and what its goods are worth where that is known.
    case finding(GoodsKind, worth: Money?)
    /// A case that was opened.
    case caseOpened
    /// A case in which a penalty was decided.
    case caseDecided
    /// A case that came to an end.
    case caseClosed
    /// A case that went to the police.
    case caseToPolice
    /// Money imposed or paid.
    case money(MoneyKind, Money)
    /// Goods that were destroyed, and what they were worth.
    case destroyed(Money)
    /// A complaint that came in.
    case complaintReceived
    /// A complaint that was handled, and whether an inspection bore it out.
    case complaintHandled(isConfirmed: Bool)
    /// A finding whose certificate had run out.
    case certificateExpired
    /// A finding whose certificate or stars the register does not bear out.
    case certificateFalse

    /// What it adds to each measure; taking the fact back takes the same away.
    public var contributions: [(measure: ReportMeasure, amount: Int64)] {
        kinds.flatMap { kind in kind.counted.map { ($0, 1) } + kind.valued.map { ($0, worth?.dong ?? 0) } }
    }

    /// The rows of the table that it falls under.
    private var kinds: [ReportFactKind] {
        switch self {
        case .inspection(let form, let violates): [.inspection(form, violates: violates)]
        case .finding(let kind, _): [.finding(kind)]
        case .caseOpened: [.caseOpened]
        case .caseDecided: [.caseDecided]
        case .caseClosed: [.caseClosed]
        case .caseToPolice: [.caseToPolice]
        case .money(let kind, _): [.money(kind)]
        case .destroyed: [.destroyed]
        case .complaintReceived: [.complaintReceived]
        case .complaintHandled(let isConfirmed):
            isConfirmed ? [.complaintHandled, .complaintConfirmed] : [.complaintHandled]
        case .certificateExpired: [.certificateExpired]
        case .certificateFalse: [.certificateFalse]
        }
    }

    /// What it is worth, where that is something and known.
    private var worth: Money? {
        switch self {
        case .finding(_, let worth): worth
        case .money(_, let money), .destroyed(let money): money
        default: nil
        }
    }
}
