import Postgres

/// A part of a row that says which columns it is made of, so that larger rows can be put together from it.
protocol Columns: Sendable {
    /// The types of the columns, in their order.
    static var columnTypes: [PostgresType] { get }

    /// Reads those columns and no more.
    ///
    /// - Parameter row: the reader, standing before the first of them.
    /// - Throws: `.decoding` when a column does not hold what it should.
    init(from row: inout RowReader) throws(PostgresError)
}
