import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about the money of cases.
public enum MoneyStatements {
    /// A case's account by the case's key, in the order of its entries.
    public static let entries = Statement(
        named: "money.entries",
        .read,
        takes: UUID.self,
        gives: (Int32.self, MoneyKind.self, Int64.self, Day.self, String.self, Int32?.self, String.self),
        row: { position, kind, amount, day, reference, reverses, recordedBy in
            MoneyEntry(
                position: Int(position),
                kind: kind,
                amount: amount,
                day: day,
                reference: reference,
                reverses: reverses.map(Int.init),
                recordedBy: recordedBy
            )
        }
    )

    static let enter = Statement(
        named: "money.enter",
        .write,
        takes: (
            UUID.self, UUID.self, MoneyKind.self, Int64.self, Day.self, String.self, Int32?.self, UUID.self
        ),
        gives: Int32.self
    )

    static let shapes: [StatementShape] = [StatementShape(entries), StatementShape(enter)]
}

/// Writes about the money of cases.
public enum CaseMoney {
    /// Makes an entry in a case's account.
    ///
    /// - Returns: its place in the account.
    /// - Throws: `StorageError.broken` when more would be paid than is owed, or the case is in the archive.
    @discardableResult
    public static func enter(_ entry: NewMoneyEntry, on session: Session) throws(StorageError) -> Int {
        let position = try StorageError.mapping { () throws(PostgresError) in
            try session.first(
                MoneyStatements.enter,
                (
                    entry.caseID, entry.unit, entry.kind, entry.amount, entry.day, entry.reference,
                    entry.reverses.map(Int32.init), entry.recordedBy
                )
            )
        }
        guard let position else { throw .database(.decoding("money.enter gave no place")) }
        return Int(position)
    }
}
