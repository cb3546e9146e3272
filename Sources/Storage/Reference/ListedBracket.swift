import Domain

/// A row of the file of fine tables, read.
struct ListedBracket {
    let bracket: FineBracket
    let field: PenaltyField
    let confidence: String

    init(_ row: CSVRow) throws(StorageError) {
        let decree = try row.required("decree")
        guard let act = LegalAct.decree(decree) else { throw row.problem("“decree”: “\(decree)” is no decree known") }
        let bounds = try row.requiredChoice("bounds", BandBounds.self)
        guard let band = try row.band("lo", "hi", bounds) else { throw row.problem("“lo” is empty") }
        bracket = FineBracket(
            code: try row.required("code"),
            act: act,
            article: Int(try row.requiredNumber("article")),
            row: Int(try row.requiredNumber("row_no")),
            conduct: try row.required("act_vi"),
            basis: try row.requiredChoice("basis"),
            band: band,
            gain: try row.band("gain_lo", "gain_hi", bounds),
            minimum: try row.money("fine_min"),
            maximum: try row.money("fine_max"),
            allowsWarning: try row.flag("warning_allowed"),
            specialTenths: try row.tenths("special_mult"),
            remedies: try row.required("remedies").split(separator: ";").map { Remedy(code: String($0)) },
            valid: try row.validity()
        )
        guard let field = bracket.field else { throw row.problem("the field of the act is not known") }
        self.field = field
        confidence = try row.required("confidence")
    }
}
