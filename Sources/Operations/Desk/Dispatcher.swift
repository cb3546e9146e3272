public import Contract
public import Domain
public import Logging
public import Postgres

/// Does every operation: admits the caller, reads the fields, hands over to the operation's own file, and says what went wrong.
public struct Dispatcher: Performing {
    private let pool: PostgresPool
    private let facts: @Sendable () -> ServiceFacts
    private let now: @Sendable () -> Moment
    private let logger: Logger

    /// Takes what all operations work with.
    ///
    /// `facts` is asked at each `hello`, since the port is known only when the service listens; `now` is the clock that records
    /// and reports go by.
    public init(
        pool: PostgresPool,
        facts: @escaping @Sendable () -> ServiceFacts,
        now: @escaping @Sendable () -> Moment,
        logger: Logger
    ) {
        self.pool = pool
        self.facts = facts
        self.now = now
        self.logger = logger
    }

    /// Does a call and says how it went.
    public func perform(_ call: Call) async -> Result<Reply, Refusal> {
        .failure(Refusal(.internal, vi: "chưa có", en: "not there yet"))
    }
}
