import Postgres

/// Where something was inspected, as a line of a list shows it.
public struct PlaceLine: Columns, Hashable {
    /// The code of the sales point.
    public let salesPointCode: String?
    /// What was written as the place's name, else the sales point's.
    public let name: String?
    /// What was written as the place's address, else the sales point's.
    public let address: String?
    /// The area it counts in.
    public let area: AreaLabel?

    static var columnTypes: [PostgresType] { [.text, .text, .text] + AreaLabel.columnTypes }

    init(from row: inout RowReader) throws(PostgresError) {
        salesPointCode = try row.value()
        name = try row.value()
        address = try row.value()
        area = try AreaLabel.read(from: &row)
    }
}
