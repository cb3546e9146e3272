public import Domain
import Postgres

/// A fact behind a figure, or what takes one back.
public struct FactLine: Columns, Hashable {
    /// What sort of fact.
    public let kind: ReportFactKind
    /// The number of the inspection, the case or the complaint.
    public let number: String
    /// The version of the inspection that states it; 0 where there are none.
    public let version: Int
    /// Which finding, step, entry or movement of it.
    public let part: Int
    /// Whether it adds; else it takes something back.
    public let isAdded: Bool
    /// The day on which it counts.
    public let day: Day
    /// When it was recorded.
    public let recordedAt: Moment
    /// The code of the unit that recorded it.
    public let unit: String
    /// Where.
    public let area: AreaLabel?
    /// The code of the product that a finding points to.
    public let product: String?
    /// The code of the sales point that was inspected.
    public let salesPoint: String?
    /// What it is worth, in đồng.
    public let value: Int64

    static let columnTypes: [PostgresType] =
        ReportFactKind.columnTypes + [.text, .int4, .int4, .int4, .date, .timestamptz, .text] + AreaLabel.columnTypes
        + [.text, .text, .int8]

    init(from row: inout RowReader) throws(PostgresError) {
        kind = try .read(from: &row)
        number = try row.value()
        version = Int(try row.value(Int32.self))
        part = Int(try row.value(Int32.self))
        isAdded = try row.value(Int32.self) > 0
        day = try row.value()
        recordedAt = try row.value()
        unit = try row.value()
        area = try AreaLabel.read(from: &row)
        product = try row.value()
        salesPoint = try row.value()
        value = try row.value()
    }

    /// What it adds to a measure, less than nothing where it takes something back.
    public func amount(of measure: ReportMeasure) -> Int64 {
        let sign: Int64 = isAdded ? 1 : -1
        return (kind.counted.contains(measure) ? sign : 0) + (kind.valued.contains(measure) ? sign * value : 0)
    }
}
