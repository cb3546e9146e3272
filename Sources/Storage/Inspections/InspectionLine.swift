public import Domain
import Postgres

/// An inspection as a line of a list shows it: its newest version.
public struct InspectionLine: Columns, Hashable {
    /// Its number.
    public let number: RecordNumber
    /// The version shown.
    public let version: Int
    /// Why it took place when it did.
    public let form: InspectionForm
    /// When it ended.
    public let ended: Occurrence
    /// The code of the unit that inspected.
    public let unitCode: String
    /// Where it took place.
    public let place: PlaceLine
    /// Whose goods they were.
    public let partyName: String?
    /// The kinds of what was found, each once, in alphabetical order.
    public let kinds: [GoodsKind]
    /// How many findings there are.
    public let findings: Int
    /// What the goods that have a value are worth, in đồng; nil where none has.
    public let goodsValue: Int64?
    /// The number of the case it opened.
    public let caseNumber: RecordNumber?

    static var columnTypes: [PostgresType] {
        [.text, .int4, .text] + Occurrence.columnTypes + [.text] + PlaceLine.columnTypes
            + [.text, .textArray, .int4, .int8, .text]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        number = try row.value()
        version = Int(try row.value(Int32.self))
        form = try row.value()
        ended = try Occurrence(from: &row)
        unitCode = try row.value()
        place = try PlaceLine(from: &row)
        partyName = try row.value()
        kinds = try row.value()
        findings = Int(try row.value(Int32.self))
        goodsValue = try row.value()
        caseNumber = try row.value()
    }
}
