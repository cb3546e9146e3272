public import Domain
public import Postgres
import VietnameseText

public import struct FoundationEssentials.UUID

/// Writes about sales points; each only adds.
public enum Points {
    /// Adds a sales point.
    ///
    /// - Parameters:
    ///   - point: the point.
    ///   - session: the transaction's session.
    /// - Throws: `.duplicateCode` when the code is taken, `.broken` for values the database refuses.
    public static func add(_ point: NewPoint, on session: Session) throws(StorageError) {
        try StorageError.mapping(code: point.code) { () throws(PostgresError) in
            _ = try session.execute(
                PointStatements.add,
                (
                    point.id, point.code, point.name, Vietnamese.fold(point.name), Vietnamese.accentedKey(point.name),
                    point.address, point.area, point.operatorName, point.kind, point.openedOn, point.closesOn,
                    point.status,
                    point.isDesignated, point.sourceURL, point.note, point.addedBy
                )
            )
        }
    }

    /// Says that a point has closed.
    ///
    /// - Parameters:
    ///   - point: the point's key.
    ///   - day: the last day it was open.
    ///   - reason: why.
    ///   - officer: who says so.
    ///   - session: the transaction's session.
    /// - Throws: `.alreadyClosed`, `.broken` for values the database refuses.
    public static func close(
        _ point: UUID,
        on day: Day,
        reason: String?,
        by officer: UUID?,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(PointStatements.close, (point, day, reason, officer))
        }
    }

    /// Says what a point carries from a day on, or no longer does; what was said before stays for the days before.
    ///
    /// - Parameters:
    ///   - statements: one a product.
    ///   - point: the point's key.
    ///   - officer: who says so.
    ///   - session: the transaction's session.
    /// - Throws: `.broken` for values the database refuses.
    public static func stock(
        _ statements: [StockStatement],
        at point: UUID,
        by officer: UUID?,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.batch(
                PointStatements.addStock,
                statements.map { stock in
                    (.version7(), point, stock.product, stock.isCarried, stock.since, stock.until, officer)
                }
            )
        }
    }
}
