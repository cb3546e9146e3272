public import Domain

/// A period on the way to this one.
public struct TrendPoint: Sendable, Hashable {
    /// The period.
    public var period: ReportingPeriod
    /// Its figures.
    public var figures: ReportFigures

    /// Puts a point together.
    public init(_ period: ReportingPeriod, _ figures: ReportFigures) {
        self.period = period
        self.figures = figures
    }
}
