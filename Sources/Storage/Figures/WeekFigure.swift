public import Domain
import Postgres

/// One figure of one locality in a report.
public struct WeekFigure: Columns, Hashable {
    /// What is counted.
    public enum Measure: Hashable, Sendable {
        /// Inspections that ended in the time.
        case inspections
        /// Cases those inspections opened.
        case casesOpened
        /// Lots they found of a kind.
        case findings(GoodsKind)
        /// What the lots of a kind that have a value are worth, in đồng.
        case goodsValue(GoodsKind)
    }

    /// The former district, or the province, in which the inspections count; nil where the place was not resolved.
    public let locality: AreaLabel?
    /// What is counted.
    public let measure: Measure
    /// How much of it.
    public let value: Int64

    static var columnTypes: [PostgresType] { AreaLabel.columnTypes + [.text, .text, .int8] }

    init(from row: inout RowReader) throws(PostgresError) {
        locality = try AreaLabel.read(from: &row)
        let name = try row.value(String.self)
        let kind = try row.value(GoodsKind?.self)
        switch (name, kind) {
        case ("inspections", nil): measure = .inspections
        case ("cases_opened", nil): measure = .casesOpened
        case ("findings", let kind?): measure = .findings(kind)
        case ("goods_value", let kind?): measure = .goodsValue(kind)
        default: throw .decoding("an unknown measure, \(name)")
        }
        value = try row.value()
    }
}
