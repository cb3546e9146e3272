import Contract
import Domain
import Logging
import Postgres
import Storage

/// What every operation works with: the database, the areas and the law's tables in memory, the clock.
struct Desk: Sendable {
    let pool: PostgresPool
    let areas: ReferenceShelf<AreaBook>
    let law: ReferenceShelf<LawBook>
    let register: RegisterMemory
    let matches: MatchShelf
    let logQueue: LogQueue
    let feed: EventFeed
    let bell: EventBell
    /// Nil where the log's key is somebody else's.
    let sealer: EventSealer?
    let now: @Sendable () -> Moment
    let logger: Logger

    init(pool: PostgresPool, sealing: SealSettings?, now: @escaping @Sendable () -> Moment, logger: Logger) {
        self.pool = pool
        self.now = now
        self.logger = logger
        areas = ReferenceShelf(pool: pool, now: now) { pool throws(PostgresError) in try await AreaBook.read(pool) }
        law = ReferenceShelf(pool: pool, now: now) { pool throws(PostgresError) in try await LawBook.read(pool) }
        register = RegisterMemory(pool: pool)
        matches = MatchShelf(pool: pool, areas: areas)
        feed = EventFeed(pool: pool, logger: logger)
        let bell = EventBell(pool: pool, logger: logger)
        self.bell = bell
        logQueue = LogQueue(pool: pool, bell: bell)
        sealer = sealing.map { EventSealer(pool: pool, settings: $0, now: now, logger: logger) }
    }

    /// What looks again at open complaints when the register has changed.
    var renewal: SuggestionRenewal { SuggestionRenewal(pool: pool, matches: matches, logger: logger) }

    /// What brings the sums of reports up to date.
    var upkeep: ReportUpkeep { ReportUpkeep(pool: pool, logger: logger, pause: .seconds(5)) }

    /// Today in Vietnam.
    var today: Day { now().day }

    /// Runs a statement that reads; `scope` for records that belong to a unit, of which nothing shows without one.
    func read<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters,
        within scope: Scope? = nil
    ) async throws(Refusal) -> [Row] {
        do {
            return try await pool.query(statement, parameters, under: scope?.setting)
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
    }

    /// Runs a statement that reads and gives its first row.
    func first<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters,
        within scope: Scope? = nil
    ) async throws(Refusal) -> Row? {
        try await read(statement, parameters, within: scope).first
    }

    /// Reads several things as of one state of the database; `scope` as for `read`.
    func report<Value: Sendable>(
        within scope: Scope? = nil,
        _ body: @escaping @Sendable (Session) throws(PostgresError) -> Value
    ) async throws(Refusal) -> Value {
        do {
            return try await pool.report { session throws(PostgresError) in
                if let scope { try session.set(scope.setting) }
                return try body(session)
            }
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
    }

    /// What a client is told of a failure of the database; what it need not know goes into the log.
    func refusal(for error: StorageError, field: String? = nil) -> Refusal {
        let refusal = Refusal(error, field: field)
        if refusal.code == .internal || refusal.code == .unavailable {
            // Only the kind of the error: messages and details may quote what somebody typed.
            logger.error("a request failed", metadata: ["error": "\(error.summary)"])
        }
        return refusal
    }

    /// What a client is told when a write has failed.
    func refusal(for failure: WriteFailure, field: String?) -> Refusal {
        switch failure {
        case .refused(let refusal): refusal
        case .storage(let error): refusal(for: error, field: field)
        }
    }
}
