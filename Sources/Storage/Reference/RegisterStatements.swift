import Domain
public import Postgres

import struct FoundationEssentials.UUID

/// Statements about the register as a whole.
public enum RegisterStatements {
    /// A number that grows with every transaction that changed products, producers, recognitions, sales points or areas.
    public static let version = Statement(named: "register.version", .read, takes: (), gives: Int64.self)

    /// The register's version, with a mark: what is asked for after it, and later since that mark, is all there is.
    public static let mark = Statement(
        named: "register.mark",
        .read,
        takes: (),
        gives: (Int64.self, String.self),
        row: { RegisterMark(version: $0, mark: $1) }
    )

    /// Products as far as they help to recognise one in a text: all, or those that may have changed since a mark.
    public static let products = Statement(
        named: "register.products",
        .read,
        takes: String?.self,
        gives: (
            String.self, String.self, [String].self, String?.self, UUID.self, GTIN?.self, Int32?.self, Bool.self
        ),
        row: { code, name, aliases, producer, area, gtin, stars, isDouble in
            KnownProduct(
                code: code,
                name: name,
                aliases: aliases,
                producerName: producer,
                areaID: area,
                gtin: gtin,
                stars: stars.map(Int.init),
                isDouble: isDouble
            )
        }
    )

    /// Sales points likewise.
    public static let points = Statement(
        named: "register.points",
        .read,
        takes: String?.self,
        gives: (String.self, String.self, String?.self, String?.self, UUID?.self),
        row: { code, name, address, operatorName, area in
            KnownPoint(code: code, name: name, address: address, operatorName: operatorName, areaID: area)
        }
    )

    static let shapes: [StatementShape] = [
        StatementShape(version), StatementShape(mark), StatementShape(products), StatementShape(points),
    ]
}
