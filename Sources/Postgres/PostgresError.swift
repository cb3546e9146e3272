/// What went wrong between us and the database.
///
/// Callers decide by `code`, `sqlState` and `constraint`, never by a message's text: messages are for the log and may
/// be in any language. `description` names only the kind of the error, so that printing it leaks no data;
/// `debugDescription` says all.
public struct PostgresError: Error, Sendable {
    /// The kinds of failure, by what a caller can do about them.
    public enum Code: String, Sendable {
        /// The server refused the statement; `sqlState` says why.
        case server
        /// The connection broke; nothing of this work took effect.
        case connectionLost
        /// The connection broke after a write had been sent: it may or may not have taken effect, and must not be
        /// repeated blindly.
        case outcomeUnknown
        /// The statement ran longer than its lane allows and was cancelled; it took no effect.
        case timedOut
        /// No connection could be had in time, or the pool has been stopped.
        case unavailable
        /// More work waits than can be done in time; nothing was done.
        case busy
        /// The task that asked was cancelled before the work took effect.
        case cancelled
        /// Statement and database disagree about columns, or a call does not fit the session's state.
        case protocolMismatch
        /// A value's bytes do not fit the Swift type that reads them.
        case decoding
    }

    // Behind one reference so that a `Result` that carries an error stays one word wide on the path that succeeds.
    private final class Storage: Sendable {
        let code: Code
        let message: String
        let fields: Fields
        let statement: String?

        init(code: Code, message: String, fields: Fields, statement: String?) {
            self.code = code
            self.message = message
            self.fields = fields
            self.statement = statement
        }
    }

    struct Fields: Sendable {
        var severity: String?
        var sqlState: String?
        var detail: String?
        var hint: String?
        var position: String?
        var context: String?
        var schema: String?
        var table: String?
        var column: String?
        var dataType: String?
        var constraint: String?
    }

    private let storage: Storage

    init(_ code: Code, _ message: String, fields: Fields = Fields(), statement: String? = nil) {
        storage = Storage(code: code, message: message, fields: fields, statement: statement)
    }

    /// Makes the error of a value that was read but is not one the Swift type allows.
    public static func decoding(_ message: String) -> PostgresError {
        PostgresError(.decoding, message)
    }

    /// The kind of failure.
    public var code: Code { storage.code }
    /// The server's five-character code, or nil when the error did not come from the server.
    public var sqlState: String? { storage.fields.sqlState }
    /// The constraint or unique index that was violated.
    public var constraint: String? { storage.fields.constraint }
    /// The table the error is about.
    public var table: String? { storage.fields.table }
    /// The column the error is about.
    public var column: String? { storage.fields.column }
    /// The schema of `table`.
    public var schema: String? { storage.fields.schema }
    /// The data type or domain the error is about.
    public var dataType: String? { storage.fields.dataType }
    /// The primary message; for the log only.
    public var message: String { storage.message }
    /// The server's detail, which may quote data; for the log only.
    public var detail: String? { storage.fields.detail }
    /// The server's hint; for the log only.
    public var hint: String? { storage.fields.hint }
    /// The name of the statement that failed.
    public var statement: String? { storage.statement }

    /// Whether the server broke off the transaction only because of others, so that running it again may succeed.
    public var isTransient: Bool {
        sqlState == SQLState.serializationFailure || sqlState == SQLState.deadlockDetected
    }

    /// Whether the server ended the session with this error (severity FATAL or PANIC).
    var isFatal: Bool {
        storage.fields.severity == "FATAL" || storage.fields.severity == "PANIC"
    }

    /// Whether a prepared statement no longer fits the schema or is gone; a new connection prepares it anew.
    var isStalePlan: Bool {
        sqlState == SQLState.featureNotSupported || sqlState == SQLState.invalidStatementName
    }

    func with(code: Code) -> PostgresError {
        PostgresError(code, storage.message, fields: storage.fields, statement: storage.statement)
    }

    func with(statement: String) -> PostgresError {
        guard storage.statement == nil else { return self }
        return PostgresError(storage.code, storage.message, fields: storage.fields, statement: statement)
    }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// The kind of failure with SQLSTATE and constraint: nothing that was typed in by anybody.
    public var description: String {
        var text = "PostgresError.\(code.rawValue)"
        if let sqlState { text += " \(sqlState)" }
        if let constraint { text += " constraint=\(constraint)" }
        return text
    }

    /// Everything the server said; for the log.
    public var debugDescription: String {
        var text = description + ": " + message
        let fields: [(String, String?)] = [
            ("statement", statement), ("detail", detail), ("hint", hint), ("schema", schema), ("table", table),
            ("column", column), ("type", dataType), ("position", storage.fields.position),
            ("context", storage.fields.context),
        ]
        for case (let name, let value?) in fields {
            text += "; \(name): \(value)"
        }
        return text
    }
}
