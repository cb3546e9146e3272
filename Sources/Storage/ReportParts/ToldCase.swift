public import Domain
import Postgres

/// A case worth telling, without whose it is.
public struct ToldCase: Columns, Hashable {
    /// A lot of goods.
    public struct Lot: Hashable, Sendable {
        /// What the goods are.
        public let kind: GoodsKind
        /// What the label calls them.
        public let labelName: String
        /// How much there was.
        public let quantity: Quantity?
        /// The unit of the quantity.
        public let unit: String?
    }

    /// Its number.
    public let number: RecordNumber
    /// Why it is told.
    public let occasion: TypicalOccasion
    /// The day of that.
    public let day: Day
    /// The area of the inspection.
    public let area: AreaLabel?
    /// The sales point that was inspected; nil for other premises.
    public let salesPointName: String?
    /// The kinds of violating goods that were found, each once, in alphabetical order.
    public let kinds: [GoodsKind]
    /// How many violating lots were found.
    public let lots: Int64
    /// The one of most value among them.
    public let largestLot: Lot?
    /// What those that have a value are worth together, in đồng; nil where none has.
    public let goodsValue: Int64?
    /// The fine imposed by the period's end, in đồng; nil where there is none.
    public let fine: Int64?

    static var columnTypes: [PostgresType] {
        [.text, .text, .date] + AreaLabel.columnTypes
            + [.text, .textArray, .int8, .text, .text, .int8, .text, .int8, .int8]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        number = try row.value()
        occasion = try row.value()
        day = try row.value()
        area = try AreaLabel.read(from: &row)
        salesPointName = try row.value()
        kinds = try row.value()
        lots = try row.value()
        let kind = try row.value(GoodsKind?.self)
        let labelName = try row.value(String?.self)
        let quantity = try row.value(Quantity?.self)
        let unit = try row.value(String?.self)
        if let kind, let labelName {
            largestLot = Lot(kind: kind, labelName: labelName, quantity: quantity, unit: unit)
        } else {
            largestLot = nil
        }
        goodsValue = try row.value()
        fine = try row.value()
    }
}
