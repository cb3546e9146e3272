public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Writes about units.
public enum Units {
    /// Adds a unit, unless one with its code is there.
    ///
    /// - Parameters:
    ///   - unit: the unit.
    ///   - session: the transaction's session.
    /// - Returns: whether it was added.
    /// - Throws: `StorageError` for values the database refuses.
    @discardableResult
    public static func add(_ unit: NewUnit, on session: Session) throws(StorageError) -> Bool {
        try StorageError.mapping { () throws(PostgresError) in
            try session.execute(
                UnitStatements.add,
                (
                    unit.id, unit.code, unit.kind, unit.name.vi, unit.name.en, unit.parentCode, unit.documentPrefix,
                    unit.validFrom, unit.validTo, unit.source
                )
            ) > 0
        }
    }

    /// Says the four digits before a unit's document numbers, from a day on.
    ///
    /// - Throws: `StorageError.duplicateCode` when they were said for that day before.
    public static func setPrefix(
        _ prefix: UnitPrefix,
        of unit: UUID,
        from day: Day,
        by officer: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping(code: prefix.digits) { () throws(PostgresError) in
            _ = try session.execute(UnitStatements.setPrefix, (unit, day, prefix.digits, officer))
        }
    }
}
