public import Domain
import Postgres

/// What one inspection found of a product.
public struct ProductHistoryLine: Columns, Hashable {
    /// The number of the inspection.
    public let inspectionNumber: RecordNumber
    /// When it ended.
    public let ended: Occurrence
    /// The code of the unit that inspected.
    public let unitCode: String
    /// Where it took place.
    public let place: PlaceLine
    /// The finding's place within the inspection, from 1.
    public let position: Int
    /// What the label calls the goods.
    public let labelName: String
    /// What the goods are.
    public let kind: GoodsKind
    /// The legal ground of a knock-off.
    public let basis: KnockoffBasis?
    /// The bar code on the goods.
    public let gtin: GTIN?
    /// The OCOP stars on the label.
    public let claimedStars: Int?
    /// How much there was.
    public let quantity: Quantity?
    /// The unit of the quantity.
    public let unit: String?
    /// What the lot was worth.
    public let goodsValue: Money?
    /// The number of the inspection's case.
    public let caseNumber: RecordNumber?
    /// Where that case stands.
    public let caseState: CaseState?

    static var columnTypes: [PostgresType] {
        [.text] + Occurrence.columnTypes + [.text] + PlaceLine.columnTypes
            + [.int4, .text, .text, .text, .text, .int4, .int8, .text, .int8, .text, .text]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        inspectionNumber = try row.value()
        ended = try Occurrence(from: &row)
        unitCode = try row.value()
        place = try PlaceLine(from: &row)
        position = Int(try row.value(Int32.self))
        labelName = try row.value()
        kind = try row.value()
        basis = try row.value()
        gtin = try row.value()
        claimedStars = try row.value(Int32?.self).map(Int.init)
        quantity = try row.value()
        unit = try row.value()
        goodsValue = try row.value()
        caseNumber = try row.value()
        caseState = try row.value()
    }
}
