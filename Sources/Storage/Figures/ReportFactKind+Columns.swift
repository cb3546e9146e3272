public import Domain
import Postgres

/// The three columns that say what sort of fact a row counts: where it comes from, which of those, and whether it violates.
extension ReportFactKind {
    static let columnTypes: [PostgresType] = [.text, .text, .bool]

    static func read(from row: inout RowReader) throws(PostgresError) -> ReportFactKind {
        let source = try row.value(String.self)
        let word = try row.value(String.self)
        let violates = try row.value(Bool.self)
        guard let kind = bySpelling[Spelling(source: source, kind: word, violates: violates)] else {
            throw .decoding("an unknown fact, \(source) \(word)")
        }
        return kind
    }

    /// Its word: the form of an inspection, the kind of a finding or of money, what became of a case, goods or a complaint.
    public var word: String { spelling.kind }

    /// How the columns spell it.
    struct Spelling: Hashable, Sendable {
        let source: String
        let kind: String
        let violates: Bool
    }

    var spelling: Spelling {
        switch self {
        case .inspection(let form, let violates):
            Spelling(source: "inspection", kind: form.rawValue, violates: violates)
        case .finding(let kind): Spelling(source: "finding", kind: kind.rawValue, violates: kind.isViolation)
        case .caseOpened: Spelling(source: "case", kind: "opened", violates: false)
        case .caseDecided: Spelling(source: "case", kind: "decided", violates: false)
        case .caseClosed: Spelling(source: "case", kind: "closed", violates: false)
        case .caseToPolice: Spelling(source: "case", kind: "to_police", violates: false)
        case .money(let kind): Spelling(source: "money", kind: kind.rawValue, violates: false)
        case .destroyed: Spelling(source: "goods", kind: "destroyed", violates: false)
        case .held: Spelling(source: "goods", kind: "held", violates: false)
        case .complaintReceived: Spelling(source: "complaint", kind: "received", violates: false)
        case .complaintHandled: Spelling(source: "complaint", kind: "handled", violates: false)
        case .complaintConfirmed: Spelling(source: "complaint", kind: "confirmed", violates: false)
        case .certificateExpired: Spelling(source: "certificate", kind: "expired", violates: false)
        case .certificateFalse: Spelling(source: "certificate", kind: "false", violates: false)
        }
    }

    private static let bySpelling = Dictionary(uniqueKeysWithValues: all.map { ($0.spelling, $0) })
}
