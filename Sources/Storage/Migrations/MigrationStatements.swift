import Domain
public import Postgres

/// Statements about the schema's own history.
public enum MigrationStatements {
    static let lock = Statement(named: "migration.lock", .write, takes: ())
    static let unlock = Statement(named: "migration.unlock", .write, takes: ())
    static let isBegun = Statement(named: "migration.isBegun", .read, takes: (), gives: Bool.self)
    static let applied = Statement(
        named: "migration.applied",
        .read,
        takes: (),
        gives: (Int32.self, String.self, Bytes.self, Moment.self),
        row: { AppliedMigration(version: Int($0), name: $1, checksum: $2, appliedAt: $3) }
    )
    static let checksums = Statement(named: "migration.checksums", .read, takes: [String].self, gives: Bytes.self)
    /// The version of the newest migration that was applied; nil before the first.
    public static let newest = Statement(named: "migration.newest", .read, takes: (), gives: Int32?.self)
    static let record = Statement(named: "migration.record", .write, takes: (Int32.self, String.self, String.self))

    static let shapes: [StatementShape] = [
        StatementShape(lock), StatementShape(unlock), StatementShape(isBegun), StatementShape(applied),
        StatementShape(checksums), StatementShape(record), StatementShape(newest),
    ]
}

/// What the database remembers of a migration.
struct AppliedMigration: Sendable {
    let version: Int
    let name: String
    let checksum: Bytes
    let appliedAt: Moment
}
