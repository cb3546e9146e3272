/// How a type's numbers are written: what stands before the sequence, how many digits it has at least, and what stands behind.
///
/// Circular 22/2021/TT-BCT Article 6 where the unit's four digits are known; without them the sequence stands alone before the sign.
public struct NumberPattern: Hashable, Sendable {
    /// What stands before the sequence.
    public let prefix: String
    /// How many digits the sequence has; more are refused, zero asks for none.
    public let width: Int
    /// What stands behind the sequence.
    public let suffix: String

    /// Whether a type's papers are an officer's own, who signs them and whose number stands in theirs.
    public static func isOfficers(_ type: DocumentType) -> Bool { DocumentNumber.officerSigns.contains(type.sign) }

    /// The pattern of a type's numbers in a unit, for papers of an officer's own with the officer's number.
    public init(_ type: DocumentType, unit: UnitPrefix?, officer: String?) {
        let sign = type.sign
        if DocumentNumber.officerSigns.contains(sign), let officer {
            (prefix, width, suffix) = ("", 0, "/\(sign)-\(officer)")
        } else if type.regime == .surveillance, type.abbreviation != nil, let unit {
            (prefix, width, suffix) = (unit.digits, 4, "/\(sign)")
        } else {
            (prefix, width, suffix) = ("", 0, "/\(sign)")
        }
    }
}
