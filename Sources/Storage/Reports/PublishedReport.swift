public import Domain

public import struct FoundationEssentials.UUID

/// A report that was published, without its faces.
public struct PublishedReport: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// The code of the unit.
    public let unit: String
    /// What it is about.
    public let period: ReportingPeriod
    /// The moment whose knowledge it holds.
    public let asOf: Moment
    /// Its figures.
    public let figures: ReportFigures
    /// Of its document for programs, in Vietnamese.
    public let sha256: [UInt8]
    /// Where the log of events stood; nil where none was sealed.
    public let head: LogStand?
    /// When it was published.
    public let publishedAt: Moment
    /// The number of the officer who did.
    public let publishedBy: String

    /// Gathers what was published.
    public init(
        id: UUID,
        unit: String,
        period: ReportingPeriod,
        asOf: Moment,
        figures: ReportFigures,
        sha256: [UInt8],
        head: LogStand?,
        publishedAt: Moment,
        publishedBy: String
    ) {
        self.id = id
        self.unit = unit
        self.period = period
        self.asOf = asOf
        self.figures = figures
        self.sha256 = sha256
        self.head = head
        self.publishedAt = publishedAt
        self.publishedBy = publishedBy
    }
}
