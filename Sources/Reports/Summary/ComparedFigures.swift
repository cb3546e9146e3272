public import Domain

/// A period's figures beside those they are held against; `nil` for what was not asked for.
public struct ComparedFigures: Sendable, Hashable {
    /// The period's own.
    public var current: ReportFigures
    /// The period before.
    public var previous: ReportFigures?
    /// The same period of the year before.
    public var lastYear: ReportFigures?
    /// From the year's beginning to the period's end.
    public var yearToDate: ReportFigures?

    /// Puts figures side by side.
    public init(
        _ current: ReportFigures,
        previous: ReportFigures? = nil,
        lastYear: ReportFigures? = nil,
        yearToDate: ReportFigures? = nil
    ) {
        self.current = current
        self.previous = previous
        self.lastYear = lastYear
        self.yearToDate = yearToDate
    }

    /// Those that are there.
    public var all: [ReportFigures] {
        [current, previous, lastYear, yearToDate].compactMap(\.self)
    }

    /// The measures that any of them counted, in the order in which a report reads.
    var measures: [ReportMeasure] {
        let counted = Set(all.flatMap(\.measures))
        return ReportMeasure.all.filter(counted.contains)
    }
}
