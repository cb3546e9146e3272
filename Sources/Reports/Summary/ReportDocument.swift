public import Domain

/// A period's report as it is handed in: what was counted, beside what, where, and what it looks like in single cases.
///
/// A value without a database and without a clock: whatever it says it was given, so the same value has the same faces for ever.
public struct ReportDocument: Sendable, Hashable {
    /// What it is about.
    public var period: ReportingPeriod
    /// Who reports.
    public var issuer: ReportIssuer
    /// Draft, or published.
    public var edition: ReportEdition
    /// The moment whose knowledge counts.
    public var asOf: Moment
    /// The figures beside those of other periods.
    public var figures: ComparedFigures
    /// The figures shared out.
    public var breakdowns: [ReportBreakdown] = []
    /// The latest periods with this one, oldest first.
    public var trend: [TrendPoint] = []
    /// The products with most findings, most first.
    public var products: [RankedEntry] = []
    /// The sales points with most findings, most first.
    public var points: [RankedEntry] = []
    /// Typical cases.
    public var cases: [TypicalCase] = []
    /// What is due in the next period.
    public var due: [DueItem] = []
    /// What became known after publication; `nil` for a report that was not held against a published one.
    public var supplement: ReportSupplement?

    /// Begins a report with its figures.
    public init(
        period: ReportingPeriod,
        issuer: ReportIssuer,
        edition: ReportEdition = .draft,
        asOf: Moment,
        figures: ComparedFigures
    ) {
        self.period = period
        self.issuer = issuer
        self.edition = edition
        self.asOf = asOf
        self.figures = figures
    }

    /// What keeps it from being published: identities that break in any of its periods, tables that do not come to the whole.
    public var flaws: [ReportFlaw] {
        figures.all.flatMap(\.flaws)
            + breakdowns.flatMap { figures.current.flaws(by: $0.axis, $0.rows.map(\.figures)) }
    }
}
