public import Logging

/// A connection without a pool, for tools that do one thing after another: migrators, loaders, tests.
public enum PostgresConnection {
    /// Connects, runs the body and disconnects; blocks the calling thread throughout.
    ///
    /// - Parameters:
    ///   - conninfo: as `PostgresConfiguration.conninfo`.
    ///   - setup: SQL run before the body.
    ///   - statementTimeout: how long one statement may run; nil for as long as it takes.
    ///   - logger: takes the server's notices, at debug.
    ///   - body: what to do. Each statement is its own transaction, except within `Session.transaction`.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, or its form of a `PostgresError`.
    public static func with<Value, Failure: PostgresFailure>(
        conninfo: String,
        setup: [String] = [],
        statementTimeout: Duration? = nil,
        logger: Logger = Logger(label: "postgres"),
        _ body: (Session) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let session: Session
        do throws(PostgresError) {
            session = try open(conninfo, setup, statementTimeout, logger)
        } catch {
            throw Failure(postgres: error)
        }
        return try body(session)
    }

    private static func open(
        _ conninfo: String,
        _ setup: [String],
        _ statementTimeout: Duration?,
        _ logger: Logger
    ) throws(PostgresError) -> Session {
        let parameters = try ConnectionParameters(
            conninfo: conninfo,
            defaults: [("application_name", "swift tool"), ("connect_timeout", "10")]
        )
        let session = Session(
            connection: try Connection(parameters, logger: logger),
            timeouts: Session.Timeouts(statement: statementTimeout, cancelGrace: .seconds(5)),
            interruption: nil
        )
        for sql in setup {
            try session.script(sql)
        }
        return session
    }
}
