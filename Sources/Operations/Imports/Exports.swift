public import Postgres
public import Storage

/// Everything of a kind as CSV, in the columns that its import takes.
public enum Exports {
    /// Writes it.
    ///
    /// - Parameters:
    ///   - export: what is written.
    ///   - session: outside any transaction; it works as the service from now on.
    ///   - write: takes the bytes as they come.
    /// - Throws: `PostgresError`.
    public static func write(
        _ export: ExportStatement,
        _ session: Session,
        _ write: ([UInt8]) -> Void
    ) throws(PostgresError) {
        try session.script("set role kiem_service")
        try session.script("set kiem.scope = '*'")
        try session.copyOut(export.copy) { bytes throws(PostgresError) in write(bytes) }
    }
}
