/// A row of a decree's fine table: for which values, on which days, how much an individual pays.
public struct FineBracket: Hashable, Sendable {
    /// The table's code, `ND98.17`.
    public let code: String
    /// The decree.
    public let act: LegalAct
    /// The article.
    public let article: Int
    /// The row within the code, from 1.
    public let row: Int
    /// The act that is fined, in the decree's words.
    public let conduct: String
    /// What picks the row.
    public let basis: ValueBasis
    /// The values or counts it covers, in đồng or pieces.
    public let band: Band
    /// The gains it covers, in đồng, where a gain may pick the row too.
    public let gain: Band?
    /// The least an individual pays.
    public let minimum: Money
    /// The most an individual pays, before any multiplier.
    public let maximum: Money
    /// Whether a warning may take the fine's place.
    public let allowsWarning: Bool
    /// What the special circumstances multiply by, in tenths: 20 doubles, 10 changes nothing.
    public let specialTenths: Int
    /// Additional sanctions and remedies.
    public let remedies: [Remedy]
    /// The days on which offences fall under it.
    public let valid: DayRange

    /// Puts a row together; `FineTable` holds the rows against one another.
    public init(
        code: String,
        act: LegalAct,
        article: Int,
        row: Int,
        conduct: String,
        basis: ValueBasis,
        band: Band,
        gain: Band?,
        minimum: Money,
        maximum: Money,
        allowsWarning: Bool,
        specialTenths: Int,
        remedies: [Remedy],
        valid: DayRange
    ) {
        self.code = code
        self.act = act
        self.article = article
        self.row = row
        self.conduct = conduct
        self.basis = basis
        self.band = band
        self.gain = gain
        self.minimum = minimum
        self.maximum = maximum
        self.allowsWarning = allowsWarning
        self.specialTenths = specialTenths
        self.remedies = remedies
        self.valid = valid
    }

    /// Where the row is written.
    public var source: LegalSource { LegalSource(act, String(article)) }

    /// The field whose maxima and powers apply; `nil` for an act that no field is known for.
    public var field: PenaltyField? { PenaltyField.field(of: act, article: article) }

    /// Whether the row suspends a licence or an activity.
    public var suspends: Bool {
        remedies.contains { $0.isSuspension && $0.applies(toRow: row) }
    }
}
