/// A figure that reports state: one value a measure, the table of them all is `all`.
public struct ReportMeasure: Sendable {
    /// The name on the wire; findings have the name of their kind.
    public let name: String
    /// What people read.
    public let label: Bilingual
    /// What it is counted in.
    public let unit: MeasureUnit
    /// Which facts it is counted from.
    public let source: MeasureSource
    /// Which figures of it may be added up.
    public let sum: MeasureSum
    /// Where it is read.
    public let group: MeasureGroup

    init(
        _ name: String,
        vi: String,
        en: String,
        _ unit: MeasureUnit = .count,
        from source: MeasureSource,
        _ sum: MeasureSum = .flow,
        in group: MeasureGroup
    ) {
        self.name = name
        label = Bilingual(vi: vi, en: en)
        self.unit = unit
        self.source = source
        self.sum = sum
        self.group = group
    }

    /// Every measure, in the order in which a report reads.
    public static let all: [ReportMeasure] =
        ofInspections + ofFindings + ofCases + ofMoney + ofGoods + ofComplaints + ofRegister

    /// Finds a measure by its name on the wire.
    public init?(name: some StringProtocol) {
        guard let measure = Self.byName[String(name)] else { return nil }
        self = measure
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}

extension ReportMeasure: Hashable {
    /// Two measures with one name are one.
    public static func == (one: ReportMeasure, other: ReportMeasure) -> Bool {
        one.name == other.name
    }

    /// Feeds the name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}
