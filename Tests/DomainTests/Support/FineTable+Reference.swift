import Domain
import ReferenceFiles
import Testing

extension FineTable {
    /// The table of `sql/reference/fine_brackets.csv` and `authority_caps.csv`.
    static func reference() throws -> FineTable {
        try FineTable(brackets: referenceBrackets(), caps: referenceCaps())
    }

    static func referenceBrackets() throws -> [FineBracket] {
        try ReferenceTable("fine_brackets").rows.map(FineBracket.init(row:))
    }

    static func referenceCaps() throws -> [AuthorityCap] {
        try ReferenceTable("authority_caps").rows.map { row in
            AuthorityCap(
                title: try #require(OfficerTitle(rawValue: row["title"])),
                field: try #require(PenaltyField(rawValue: row["field"])),
                individual: try #require(Int64(row["cap_individual_vnd"]).flatMap(Money.init(dong:))),
                valid: try validity(row)
            )
        }
    }

    fileprivate static func validity(_ row: ReferenceTable.Row) throws -> DayRange {
        let first = try #require(Day(row["valid_from"]))
        return try #require(DayRange(first: first, last: Day(row["valid_to"])))
    }
}

extension FineBracket {
    fileprivate init(row: ReferenceTable.Row) throws {
        let bounds = try #require(BandBounds(rawValue: row["bounds"]))
        func band(_ lower: String, _ upper: String) throws -> Band? {
            guard let first = Int64(row[lower]) else { return nil }
            let band: Band = try #require(Band(lower: first, upper: Int64(row[upper]), bounds: bounds))
            return band
        }
        func money(_ column: String) throws -> Money {
            try #require(Int64(row[column]).flatMap(Money.init(dong:)))
        }
        self.init(
            code: row["code"],
            act: try #require(LegalAct.decree(row["decree"])),
            article: try #require(Int(row["article"])),
            row: try #require(Int(row["row_no"])),
            conduct: row["act_vi"],
            basis: try #require(ValueBasis(rawValue: row["basis"])),
            band: try #require(try band("lo", "hi")),
            gain: try band("gain_lo", "gain_hi"),
            minimum: try money("fine_min"),
            maximum: try money("fine_max"),
            allowsWarning: row["warning_allowed"] == "true",
            specialTenths: try #require(Double(row["special_mult"]).map { Int($0 * 10) }),
            remedies: row["remedies"].split(separator: ";").map { Remedy(code: String($0)) },
            valid: try FineTable.validity(row)
        )
    }
}
