public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// A complaint with where it stands; nothing in it tells its sender.
public struct ComplaintRecord: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// Its number.
    public let number: RecordNumber
    /// The key of the unit whose complaint it is.
    public let unit: UUID
    /// The code of that unit.
    public let unitCode: String
    /// What it is handled as.
    public let kind: ComplaintKind
    /// What its sender called it.
    public let filedAs: ComplaintKind
    /// How it came in.
    public let channel: ComplaintChannel
    /// When it came in.
    public let received: Occurrence
    /// What it says.
    public let body: String
    /// Whether nobody is known to have sent it.
    public let isAnonymous: Bool
    /// Whether its sender wants to know what comes of it.
    public let wantsNotice: Bool
    /// The key of the area it is about.
    public let areaID: UUID?
    /// That area.
    public let area: AreaLabel?
    /// What it calls the goods.
    public let productName: String?
    /// The bar code on the goods.
    public let gtin: GTIN?
    /// The code of the product it names.
    public let productCode: String?
    /// The code of the sales point it names.
    public let salesPointCode: String?
    /// What it takes the goods for.
    public let allegedKind: GoodsKind?
    /// When the goods were bought.
    public let purchasedOn: Day?
    /// What there is to prove it.
    public let evidence: String?
    /// When it was recorded.
    public let recordedAt: Moment
    /// The number of the officer who recorded it.
    public let recordedBy: String
    /// Where it stands.
    public let state: ComplaintState
    /// How many steps it has taken.
    public let steps: Int
    /// Whether somebody has begun to verify it.
    public let wasVerified: Bool
}

extension ComplaintRecord: Columns {
    static var columnTypes: [PostgresType] {
        [.uuid, .text, .uuid, .text, .text, .text, .text] + Occurrence.columnTypes + [.text, .bool, .bool, .uuid]
            + AreaLabel.columnTypes
            + [.text, .text, .text, .text, .text, .date, .text, .timestamptz, .text, .text, .int4, .bool]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        id = try row.value()
        number = try row.value()
        unit = try row.value()
        unitCode = try row.value()
        kind = try row.value()
        filedAs = try row.value()
        channel = try row.value()
        received = try Occurrence(from: &row)
        body = try row.value()
        isAnonymous = try row.value()
        wantsNotice = try row.value()
        areaID = try row.value()
        area = try AreaLabel.read(from: &row)
        productName = try row.value()
        gtin = try row.value()
        productCode = try row.value()
        salesPointCode = try row.value()
        allegedKind = try row.value()
        purchasedOn = try row.value()
        evidence = try row.value()
        recordedAt = try row.value()
        recordedBy = try row.value()
        state = try row.value()
        steps = Int(try row.value(Int32.self))
        wasVerified = try row.value()
    }
}
