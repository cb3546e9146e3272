import Postgres

/// A sales point with how often it was inspected and violating goods were found there.
public struct PointViolations: Columns, Hashable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: String
    /// Where it is.
    public let address: String?
    /// The area it is in.
    public let area: AreaLabel?
    /// How many inspections took place there.
    public let inspections: Int64
    /// How many violating findings they came to.
    public let violations: Int64

    static var columnTypes: [PostgresType] { [.text, .text, .text] + AreaLabel.columnTypes + [.int8, .int8] }

    init(from row: inout RowReader) throws(PostgresError) {
        code = try row.value()
        name = try row.value()
        address = try row.value()
        area = try AreaLabel.read(from: &row)
        inspections = try row.value()
        violations = try row.value()
    }
}
