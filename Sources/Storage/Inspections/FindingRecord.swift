import Domain
import Postgres

import struct FoundationEssentials.UUID

/// One lot of goods as a version of an inspection has it.
public struct FindingRecord: Columns {
    /// Its place among the findings, from 1.
    public let position: Int
    /// What was found.
    public let finding: NewFinding
    /// The register's code of the product.
    public let productCode: String?
    /// The register's name of the product.
    public let productName: String?

    static var columnTypes: [PostgresType] {
        [
            .int4, .text, .text, .text, .uuid, .text, .text, .text, .int4, .int8, .text, .int8, .int8, .int8, .text,
        ]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        position = Int(try row.value(Int32.self))
        let labelName = try row.value(String.self)
        let kind = try row.value(GoodsKind.self)
        let basis = try row.value(KnockoffBasis?.self)
        let product = try row.value(UUID?.self)
        productCode = try row.value()
        productName = try row.value()
        let gtin = try row.value(GTIN?.self)
        let claimedStars = try row.value(Int32?.self).map(Int.init)
        let quantity = try row.value(Quantity?.self)
        let unit = try row.value(String?.self)
        let claims = FindingClaims(
            kind: kind,
            basis: basis,
            gtin: gtin,
            claimedStars: claimedStars,
            quantity: quantity,
            unitPrice: try row.value(),
            goodsValue: try row.value(),
            measuredRatio: try row.value()
        )
        finding = NewFinding(
            labelName: labelName,
            claims: claims,
            product: product,
            unit: unit,
            note: try row.value()
        )
    }
}
