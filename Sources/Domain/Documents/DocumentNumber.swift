/// The number on a document, in one of the three forms that were verified.
///
/// Each is unique for its unit, type and year and never given twice; a voided one keeps its number.
public enum DocumentNumber: Hashable, Sendable {
    /// A unit's: `48070001/BB-KT`, a yearly sequence from 0001 to 9999; Circular 22/2021 Article 6.
    case unit(UnitPrefix, sequence: Int, sign: String)
    /// An officer's own: `12/ĐX-48-QLTT0123`.
    case officer(sequence: Int, sign: String, OfficerNumber)
    /// A sanction form's: `5/QĐ-XPHC`; Decree 118/2021.
    case sanction(sequence: Int, sign: String)

    /// Reads a number in any of the forms; `nil` for anything else.
    ///
    /// Zeros before a sequence say nothing where the form has no width: `05/QĐ-XPHC` is `5/QĐ-XPHC`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Digits.number(parts[0].utf8) else { return nil }
        let sign = String(parts[1])
        if DocumentNumber.unitSigns.contains(sign) {
            guard parts[0].utf8.count == 8, let prefix = UnitPrefix(parts[0].prefix(4)), sequence % 10_000 > 0 else {
                return nil
            }
            self = .unit(prefix, sequence: sequence % 10_000, sign: sign)
        } else if DocumentNumber.sanctionSigns.contains(sign) {
            guard sequence > 0 else { return nil }
            self = .sanction(sequence: sequence, sign: sign)
        } else {
            let halves = parts[1].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, DocumentNumber.officerSigns.contains(String(halves[0])),
                let officer = OfficerNumber(halves[1]), sequence > 0
            else { return nil }
            self = .officer(sequence: sequence, sign: String(halves[0]), officer)
        }
    }

    /// The sequence within unit, type and year.
    public var sequence: Int {
        switch self {
        case .unit(_, let sequence, _), .officer(let sequence, _, _), .sanction(let sequence, _): sequence
        }
    }

    /// The type's sign, `QĐ-KT`.
    public var sign: String {
        switch self {
        case .unit(_, _, let sign), .officer(_, let sign, _), .sanction(_, let sign): sign
        }
    }

    /// Tells whether a document of a type may carry the number; types whose sign was not verified take any.
    public func fits(_ type: DocumentType) -> Bool {
        type.abbreviation.map { $0 == sign } ?? (type.regime != .surveillance)
    }
}

extension DocumentNumber: CustomStringConvertible {
    /// The number as it is printed.
    public var description: String {
        switch self {
        case .unit(let prefix, let sequence, let sign): "\(prefix)\(Digits.text(sequence, width: 4))/\(sign)"
        case .officer(let sequence, let sign, let officer): "\(sequence)/\(sign)-\(officer)"
        case .sanction(let sequence, let sign): "\(sequence)/\(sign)"
        }
    }
}
