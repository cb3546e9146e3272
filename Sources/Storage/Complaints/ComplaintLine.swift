public import Domain
import Postgres

/// A complaint as a line of a list shows it.
public struct ComplaintLine: Columns, Hashable {
    /// Its number.
    public let number: RecordNumber
    /// Where it stands.
    public let state: ComplaintState
    /// What it is handled as.
    public let kind: ComplaintKind
    /// How it came in.
    public let channel: ComplaintChannel
    /// When it came in.
    public let received: Occurrence
    /// The code of the unit whose complaint it is.
    public let unitCode: String
    /// The area it is about.
    public let area: AreaLabel?
    /// What it says.
    public let body: String
    /// The codes of the products that persons have linked it to.
    public let products: [String]
    /// When the first of its times that run is over.
    public let dueAt: Moment?

    static var columnTypes: [PostgresType] {
        [.text, .text, .text, .text] + Occurrence.columnTypes + [.text] + AreaLabel.columnTypes
            + [.text, .textArray, .timestamptz]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        number = try row.value()
        state = try row.value()
        kind = try row.value()
        channel = try row.value()
        received = try Occurrence(from: &row)
        unitCode = try row.value()
        area = try AreaLabel.read(from: &row)
        body = try row.value()
        products = try row.value()
        dueAt = try row.value()
    }
}
