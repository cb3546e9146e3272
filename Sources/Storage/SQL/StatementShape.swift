public import Postgres

/// A statement without its Swift types: what the test compares with the server's own description of it.
public struct StatementShape: Sendable {
    /// The name in `sql/queries`.
    public let name: String
    /// The SQL.
    public let sql: String
    /// The types declared for the parameters.
    public let parameterTypes: [PostgresType]
    /// The types the columns must have; nil when no rows are read.
    public let columnTypes: [PostgresType]?

    init<Parameters, Row>(_ statement: Statement<Parameters, Row>) {
        name = statement.name
        sql = statement.sql
        parameterTypes = statement.parameterTypes
        columnTypes = statement.columnTypes
    }
}
