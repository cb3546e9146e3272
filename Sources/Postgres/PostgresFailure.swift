/// An error type that a transaction's closure may throw: one that can also say what went wrong between us and the
/// database.
public protocol PostgresFailure: Error {
    /// Takes up an error of the connection or of the commit, which no line of the closure has seen.
    init(postgres: PostgresError)

    /// The database's error behind this one, if there is one.
    var postgresError: PostgresError? { get }
}

extension PostgresError: PostgresFailure {
    /// Is that error.
    public init(postgres: PostgresError) {
        self = postgres
    }

    /// Itself.
    public var postgresError: PostgresError? { self }
}
