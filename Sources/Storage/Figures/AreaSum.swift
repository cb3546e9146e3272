import Postgres

/// What facts of one kind come to in one area.
public struct AreaSum: Columns, Hashable {
    /// The area; nil where the place was not resolved, or the area is larger than those asked for.
    public let area: AreaLabel?
    /// What they come to.
    public let sum: FactSum

    static let columnTypes: [PostgresType] = AreaLabel.columnTypes + FactSum.columnTypes

    init(from row: inout RowReader) throws(PostgresError) {
        area = try AreaLabel.read(from: &row)
        sum = try FactSum(from: &row)
    }
}
