public import Domain
import Postgres

/// A case with what its inspection says now.
public struct CaseLine: Columns, Hashable {
    /// Its number.
    public let number: RecordNumber
    /// Where it stands.
    public let state: CaseState
    /// When it was opened.
    public let openedAt: Moment
    /// The number of the officer who opened it.
    public let openedBy: String
    /// The number of the inspection that opened it, or was done for it; nil while there is none.
    public let inspectionNumber: RecordNumber?
    /// When that inspection ended.
    public let ended: Occurrence?
    /// The code of the unit that has the case.
    public let unitCode: String
    /// Where it took place.
    public let place: PlaceLine
    /// Whose goods they were.
    public let partyName: String?
    /// The kinds of what was found, each once, in alphabetical order.
    public let kinds: [GoodsKind]
    /// How many findings there are, compliant ones too.
    public let findings: Int
    /// What the goods that have a value are worth, in đồng; nil where none has.
    public let goodsValue: Int64?
    /// Whom or what it is about, where it began with a tip, a proposal or a plan.
    public let subject: String?

    static var columnTypes: [PostgresType] {
        [.text, .text, .timestamptz, .text, .text] + Occurrence.columnTypes + [.text] + PlaceLine.columnTypes
            + [.text, .textArray, .int4, .int8, .text]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        number = try row.value()
        state = try row.value()
        openedAt = try row.value()
        openedBy = try row.value()
        inspectionNumber = try row.value()
        ended = try Occurrence.read(from: &row)
        unitCode = try row.value()
        place = try PlaceLine(from: &row)
        partyName = try row.value()
        kinds = try row.value()
        findings = Int(try row.value(Int32.self))
        goodsValue = try row.value()
        subject = try row.value()
    }
}
