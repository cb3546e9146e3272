/// What sort of thing happened that reports count: the table from facts to measures, one row a kind.
public enum ReportFactKind: Hashable, Sendable {
    /// An inspection that ended, and whether anything in it violates.
    case inspection(InspectionForm, violates: Bool)
    /// A finding.
    case finding(GoodsKind)
    /// A case that was opened.
    case caseOpened
    /// A case in which a penalty was decided.
    case caseDecided
    /// A case that came to an end.
    case caseClosed
    /// A case that went to the police.
    case caseToPolice
    /// Money imposed or paid.
    case money(MoneyKind)
    /// Goods that were destroyed.
    case destroyed
    /// Goods that came into custody, or left it: what stands there is all of them together, so they add to no period.
    case held
    /// A complaint that came in.
    case complaintReceived
    /// A complaint that was handled.
    case complaintHandled
    /// A complaint that an inspection bore out when it was handled.
    case complaintConfirmed
    /// A finding whose certificate had run out.
    case certificateExpired
    /// A claim of a certificate or of stars that the register does not bear out.
    case certificateFalse

    /// Every kind.
    public static let all: [ReportFactKind] =
        InspectionForm.allCases.flatMap { [.inspection($0, violates: false), .inspection($0, violates: true)] }
        + GoodsKind.allCases.map { .finding($0) }
        + [.caseOpened, .caseDecided, .caseClosed, .caseToPolice]
        + MoneyKind.allCases.map { .money($0) }
        + [
            .destroyed, .held, .complaintReceived, .complaintHandled, .complaintConfirmed, .certificateExpired,
            .certificateFalse,
        ]

    /// The measures to which each such fact adds one.
    public var counted: [ReportMeasure] {
        switch self {
        case .inspection(let form, let violates):
            [.inspections, .inspections(form), violates ? .withViolation : .withoutViolation]
        case .finding(let kind): [.findings, .findings(kind)] + (kind.isViolation ? [.violations] : [])
        case .caseOpened: [.casesOpened]
        case .caseDecided: [.casesDecided]
        case .caseClosed: [.casesClosed]
        case .caseToPolice: [.casesToPolice]
        case .money, .destroyed, .held: []
        case .complaintReceived: [.complaintsReceived]
        case .complaintHandled: [.complaintsHandled]
        case .complaintConfirmed: [.complaintsConfirmed]
        case .certificateExpired: [.certificatesExpired]
        case .certificateFalse: [.certificatesFalse]
        }
    }

    /// The measures to which each such fact adds what it is worth.
    public var valued: [ReportMeasure] {
        switch self {
        case .finding(let kind): kind.isViolation ? [.goodsValue] : []
        case .money(let kind):
            [.money(kind)] + (ReportMeasure.budgetKinds.contains(kind) ? [.paidToBudget, .handledValue] : [])
        case .destroyed: [.goodsDestroyed, .handledValue]
        default: []
        }
    }

    /// The kinds behind a measure; none where it is not the sum of facts.
    public static func behind(_ measure: ReportMeasure) -> [ReportFactKind] {
        all.filter { $0.counted.contains(measure) || $0.valued.contains(measure) }
    }
}
