public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Writes about officers.
public enum Officers {
    /// Adds an officer.
    ///
    /// - Parameters:
    ///   - officer: the officer.
    ///   - session: the transaction's session.
    /// - Throws: `StorageError.duplicateCode` when the number is taken, others for values the database refuses.
    public static func add(_ officer: NewOfficer, on session: Session) throws(StorageError) {
        try StorageError.mapping(code: officer.number) { () throws(PostgresError) in
            _ = try session.execute(
                OfficerStatements.add,
                (
                    officer.id, officer.number, officer.name, officer.title, officer.unit, officer.roles,
                    officer.addedBy
                )
            )
        }
    }

    /// Records an officer's inspection card with its first and last day.
    public static func card(
        _ officer: UUID,
        from first: Day,
        to last: Day?,
        by recorder: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(OfficerStatements.card, (.version7(), officer, first, last, recorder))
        }
    }

    /// Records days on which an officer's card does not count, or the officer is under discipline.
    public static func suspend(
        _ officer: UUID,
        _ suspension: Suspension,
        from first: Day,
        to last: Day?,
        reason: String,
        by recorder: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                OfficerStatements.suspend,
                (.version7(), officer, suspension.rawValue, first, last, reason, recorder)
            )
        }
    }

    /// Records that a head has handed a power to a deputy.
    public static func delegate(
        _ delegation: NewDelegation,
        by recorder: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                OfficerStatements.delegate,
                (
                    .version7(), delegation.from, delegation.to, delegation.scope, delegation.first, delegation.last,
                    delegation.decision, recorder
                )
            )
        }
    }
}
