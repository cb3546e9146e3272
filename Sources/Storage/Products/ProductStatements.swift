public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// What can be asked about products.
public enum ProductStatements {
    /// Everything about one product, by its code.
    public static let byCode = Statement(
        named: "product.byCode",
        .read,
        takes: String.self,
        rows: ProductRecord.self
    )

    /// Everything about several products, by code; codes nobody bears give nothing.
    public static let byCodes = Statement(
        named: "product.byCodes",
        .read,
        takes: [String].self,
        rows: ProductRecord.self
    )

    /// The codes of the products that own a GTIN, whatever its length.
    public static let codesByGTIN = Statement(
        named: "product.codesByGTIN",
        .read,
        takes: GTIN.self,
        gives: String.self
    )

    /// The register by code: those behind a code, at most so many; of an area (its key), a group, with listed stars, of an evidence.
    public static let list = Statement(
        named: "product.list",
        .read,
        takes: (String?.self, Int64.self, UUID?.self, ProductGroup?.self, Int32?.self, Evidence?.self),
        rows: ProductRecord.self
    )

    /// Best first: what was typed (`SearchText`: typed, accented, folded), at most so many; of an area (its key), a group, with
    /// listed stars.
    public static let search = Statement(
        named: "product.search",
        .read,
        takes: (String.self, String.self, String.self, Int64.self, UUID?.self, ProductGroup?.self, Int32?.self),
        rows: ProductMatch.self
    )

    /// How many products the register holds.
    public static let count = Statement(named: "product.count", .read, takes: (), gives: Int64.self)

    /// What counts as the product with a key, and what that counts as.
    public static let doubles = Statement(
        named: "product.doubles",
        .read,
        takes: UUID.self,
        gives: (UUID.self, String.self, String.self),
        row: { ProductDouble(id: $0, code: $1, countsAs: $2) }
    )

    /// What inspections found of the product with a key and its doubles, by quarter and kind.
    public static let findingsOverTime = Statement(
        named: "product.findingsOverTime",
        .read,
        takes: UUID.self,
        gives: (String.self, GoodsKind.self, Int64.self),
        row: { ProductQuarter(quarter: $0, kind: $1, findings: Int($2)) }
    )

    /// How many inspections looked at the product with a key or its doubles, by what they rested on.
    public static let looks = Statement(
        named: "product.looks",
        .read,
        takes: UUID.self,
        gives: (String.self, Int64.self, Int64.self),
        row: { ProductLooks(basis: $0, looks: Int($1), violations: Int($2)) }
    )

    static let merge = Statement(
        named: "product.merge",
        .write,
        takes: (UUID.self, UUID.self, Bool.self, String.self, UUID.self),
        gives: Int64.self
    )

    static let addProducer = Statement(
        named: "product.addProducer",
        .write,
        takes: (UUID.self, String.self, String.self, ProducerKind?.self, UUID.self),
        gives: UUID.self
    )

    static let add = Statement(
        named: "product.add",
        .write,
        takes: (
            UUID.self, String.self, String.self, String.self, String.self, ProductGroup.self, UUID?.self,
            ProducerKind?.self,
            UUID.self, GTIN?.self, Int32?.self, Int32?.self, Evidence.self, Bool.self, String?.self, String?.self,
            String?.self, UUID?.self
        )
    )

    static let addAlias = Statement(
        named: "product.addAlias",
        .write,
        takes: (UUID.self, String.self, String.self, String.self, String.self)
    )

    static let certify = Statement(
        named: "product.certify",
        .write,
        takes: (
            UUID.self, UUID.self, Int32?.self, RecognitionLevel?.self, Day?.self, Int32?.self, String?.self, Bool.self,
            String?.self, String?.self, String?.self, UUID?.self
        )
    )

    static let revoke = Statement(
        named: "product.revoke",
        .write,
        takes: (UUID.self, Day.self, String.self, String?.self, UUID?.self)
    )

    static let shapes: [StatementShape] = [
        StatementShape(byCode), StatementShape(byCodes), StatementShape(codesByGTIN), StatementShape(list),
        StatementShape(search), StatementShape(count), StatementShape(addProducer), StatementShape(add),
        StatementShape(addAlias), StatementShape(certify), StatementShape(revoke), StatementShape(doubles),
        StatementShape(merge), StatementShape(findingsOverTime), StatementShape(looks),
    ]
}
