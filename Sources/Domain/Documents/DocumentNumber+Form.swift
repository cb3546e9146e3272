extension DocumentNumber {
    static let officerSigns: Set<String> = ["BC", "ĐX"]

    static let unitSigns = Set(
        DocumentType.allCases.filter { $0.regime == .surveillance }.compactMap(\.abbreviation)
    ).subtracting(officerSigns)

    static let sanctionSigns = Set(DocumentType.allCases.filter { $0.regime == .sanction }.compactMap(\.abbreviation))

    /// Writes the next number of a type; `nil` where the type's form has no verified number or the year's numbers are used up.
    public init?(_ type: DocumentType, unit: UnitPrefix, officer: OfficerNumber?, sequence: Int) {
        guard sequence > 0, let sign = type.abbreviation else { return nil }
        if DocumentNumber.officerSigns.contains(sign) {
            guard let officer else { return nil }
            self = .officer(sequence: sequence, sign: sign, officer)
        } else if type.regime == .surveillance {
            guard sequence <= 9_999 else { return nil }
            self = .unit(unit, sequence: sequence, sign: sign)
        } else {
            self = .sanction(sequence: sequence, sign: sign)
        }
    }

    /// The regular expression of a type's numbers, as PostgreSQL and others read it; `nil` where no form was verified.
    public static func pattern(of type: DocumentType) -> String? {
        guard let sign = type.abbreviation else { return nil }
        if officerSigns.contains(sign) { return "^[0-9]+/\(sign)-[0-9]+-QLTT[0-9]+$" }
        return type.regime == .surveillance ? "^[0-9]{8}/\(sign)$" : "^[0-9]+/\(sign)$"
    }
}
