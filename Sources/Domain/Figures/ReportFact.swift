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
        switch self {
        case .inspection(let form, let violates):
            [(.inspections, 1), (.inspections(form), 1), (violates ? .withViolation : .withoutViolation, 1)]
        case .finding(let kind, let worth):
            [(.findings, 1), (.findings(kind), 1)]
                + (kind.isViolation ? [(.violations, 1), (.goodsValue, worth?.dong ?? 0)] : [])
        case .caseOpened: [(.casesOpened, 1)]
        case .caseDecided: [(.casesDecided, 1)]
        case .caseClosed: [(.casesClosed, 1)]
        case .caseToPolice: [(.casesToPolice, 1)]
        case .money(let kind, let money):
            [(.money(kind), money.dong)]
                + (ReportMeasure.budgetKinds.contains(kind)
                    ? [(.paidToBudget, money.dong), (.handledValue, money.dong)] : [])
        case .destroyed(let worth): [(.goodsDestroyed, worth.dong), (.handledValue, worth.dong)]
        case .complaintReceived: [(.complaintsReceived, 1)]
        case .complaintHandled(let isConfirmed):
            [(.complaintsHandled, 1)] + (isConfirmed ? [(.complaintsConfirmed, 1)] : [])
        case .certificateExpired: [(.certificatesExpired, 1)]
        case .certificateFalse: [(.certificatesFalse, 1)]
        }
    }
}
