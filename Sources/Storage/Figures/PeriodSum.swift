import Postgres

/// What facts of one kind come to in one of several periods.
public struct PeriodSum: Columns, Hashable {
    /// Which of the periods that were asked for, from 1.
    public let place: Int
    /// What they come to.
    public let sum: FactSum

    static let columnTypes: [PostgresType] = [.int4] + FactSum.columnTypes

    init(from row: inout RowReader) throws(PostgresError) {
        place = Int(try row.value(Int32.self))
        sum = try FactSum(from: &row)
    }
}
