/// The figures of a period, a unit, an area: what was counted, and what was not.
public struct ReportFigures: Hashable, Sendable {
    private var values: [ReportMeasure: Int64] = [:]

    /// Begins with nothing counted, which is not the same as zero.
    public init() {}

    /// Takes figures as they were counted.
    public init(_ values: [ReportMeasure: Int64]) {
        self.values = values
    }

    /// A measure's figure; `nil` where nobody counted it.
    public subscript(measure: ReportMeasure) -> Int64? {
        get { values[measure] }
        set { values[measure] = newValue }
    }

    /// What was counted, in the order in which a report reads.
    public var measures: [ReportMeasure] {
        ReportMeasure.all.filter { values[$0] != nil }
    }

    /// Counts more of a measure; a sum of absurd values stops at the type's end.
    public mutating func add(_ amount: Int64, to measure: ReportMeasure) {
        let (sum, overflows) = values[measure, default: 0].addingReportingOverflow(amount)
        values[measure] = overflows ? (amount < 0 ? .min : .max) : sum
    }

    /// Adds the figures of another area or, with flows alone, of another time.
    public mutating func add(_ other: ReportFigures) {
        for (measure, amount) in other.values { add(amount, to: measure) }
    }

    /// Counts facts of one kind, fewer than none where more were taken back, and all they are worth.
    public mutating func add(_ facts: Int64, of kind: ReportFactKind, worth: Int64) {
        for measure in kind.counted { add(facts, to: measure) }
        for measure in kind.valued { add(worth, to: measure) }
    }

    /// Every flow, none of it having happened.
    public static let nothing = ReportFigures(
        Dictionary(uniqueKeysWithValues: ReportMeasure.all.filter { $0.sum == .flow }.map { ($0, 0) })
    )
}
