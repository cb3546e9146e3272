public import Domain

public import struct FoundationEssentials.UUID

/// A report that is about to be published.
public struct NewReport: Sendable {
    /// One face of it in one language.
    public struct Face: Sendable {
        /// Which face.
        public let format: ReportFormat
        /// In which language.
        public let language: Language
        /// The face.
        public let content: String

        /// Puts a face together.
        public init(_ format: ReportFormat, in language: Language, content: String) {
            self.format = format
            self.language = language
            self.content = content
        }
    }

    /// Its key.
    public let id: UUID
    /// The key of the unit.
    public let unit: UUID
    /// What it is about.
    public let period: ReportingPeriod
    /// The moment whose knowledge it holds.
    public let asOf: Moment
    /// Its figures.
    public let figures: ReportFigures
    /// Of its document for programs, in Vietnamese.
    public let sha256: [UInt8]
    /// When it is published.
    public let publishedAt: Moment
    /// The key of the officer who publishes it.
    public let publishedBy: UUID
    /// Its faces.
    public let faces: [Face]

    /// Gathers what is published.
    public init(
        id: UUID,
        unit: UUID,
        period: ReportingPeriod,
        asOf: Moment,
        figures: ReportFigures,
        sha256: [UInt8],
        publishedAt: Moment,
        publishedBy: UUID,
        faces: [Face]
    ) {
        self.id = id
        self.unit = unit
        self.period = period
        self.asOf = asOf
        self.figures = figures
        self.sha256 = sha256
        self.publishedAt = publishedAt
        self.publishedBy = publishedBy
        self.faces = faces
    }
}
