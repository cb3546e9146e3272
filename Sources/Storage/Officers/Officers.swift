public import Postgres

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
}
