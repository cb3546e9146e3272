public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// What can be asked about sales points.
public enum PointStatements {
    /// Everything about one sales point, by its code.
    public static let byCode = Statement(named: "point.byCode", .read, takes: String.self, rows: PointRecord.self)

    /// Points by code: those behind a code, at most so many; of an area (its key), a kind, designated or not, perhaps open on a
    /// day; those that carry a product (its key) on a day.
    public static let list = Statement(
        named: "point.list",
        .read,
        takes: (
            String?.self, Int64.self, UUID?.self, SalesPointKind?.self, Bool?.self, Day?.self, UUID?.self, Day?.self
        ),
        rows: PointRecord.self
    )

    /// Best first: what was typed (`SearchText`: typed, accented, folded), at most so many; of an area (its key).
    public static let search = Statement(
        named: "point.search",
        .read,
        takes: (String.self, String.self, String.self, Int64.self, UUID?.self),
        rows: PointMatch.self
    )

    /// What a point (its key) carries on a day.
    public static let stock = Statement(
        named: "point.stock",
        .read,
        takes: (UUID.self, Day.self),
        gives: (UUID.self, String.self, String.self, ProductGroup.self, Day.self, Day?.self),
        row: { StockedProduct(id: $0, code: $1, name: $2, group: $3, since: $4, until: $5) }
    )

    /// The points that carry a product (its key) on a day, without those known to be closed.
    public static let carrying = Statement(
        named: "point.carrying",
        .read,
        takes: (UUID.self, Day.self),
        rows: CarryingPoint.self
    )

    /// Whether a point carries each of some products on a day, by keys; no rows for a point of whose stock nothing is known.
    public static let carries = Statement(
        named: "point.carries",
        .read,
        takes: (UUID.self, [UUID].self, Day.self),
        gives: (UUID.self, Bool.self)
    )

    static let add = Statement(
        named: "point.add",
        .write,
        takes: (
            UUID.self, String.self, String.self, String.self, String.self, String?.self, UUID?.self, String?.self,
            SalesPointKind.self, Day?.self, Day?.self, SalesPointStatus?.self, Bool.self, String?.self, String?.self,
            UUID?.self
        )
    )

    static let close = Statement(
        named: "point.close",
        .write,
        takes: (UUID.self, Day.self, String?.self, UUID?.self)
    )

    static let addStock = Statement(
        named: "point.addStock",
        .write,
        takes: (UUID.self, UUID.self, UUID.self, Bool.self, Day.self, Day?.self, UUID?.self)
    )

    static let shapes: [StatementShape] = [
        StatementShape(byCode), StatementShape(list), StatementShape(search), StatementShape(stock),
        StatementShape(carrying), StatementShape(carries), StatementShape(add), StatementShape(close),
        StatementShape(addStock),
    ]
}
