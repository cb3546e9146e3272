public import Logging
import Synchronization

/// Connections to one database, shared by all tasks.
///
/// Reads go to the *readers*, which put everything that waits into one pipeline; writes and transactions to the
/// *writers*, one at a time each; long reads to the *reporter*; `listen` uses a connection of its own. Every connection
/// has a thread of its own, so nothing here blocks Swift's cooperative pool. Work given before `run()` runs, or while
/// the database is away, waits for at most `waitTimeout`.
public final class PostgresPool: Sendable {
    let state: PoolState
    private let hasRun = Atomic(false)

    /// Starts no threads yet; `run()` does.
    public init(configuration: PostgresConfiguration, logger: Logger) {
        state = PoolState(configuration: configuration, logger: logger)
    }

    /// Whether at least one connection is up.
    public var isReachable: Bool { state.isReachable }

    /// Runs a statement, reads all its rows and answers when they are certain: a write when it has been committed.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    ///   - setting: what it runs under, for a statement that depends on it.
    /// - Returns: the rows in the server's order.
    /// - Throws: what the server or the connection answers; `.outcomeUnknown` only for a write.
    public func query<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters,
        under setting: PostgresSetting? = nil
    ) async throws(PostgresError) -> [Row] {
        switch statement.access {
        case .write:
            guard let setting else {
                return try await write { (session: Session) throws(PostgresError) in
                    try session.query(statement, parameters)
                }
            }
            return try await transaction { (session: Session) throws(PostgresError) in
                try session.set(setting)
                return try session.query(statement, parameters)
            }
        case .read:
            guard !Task.isCancelled else { throw Self.cancelled }
            let answer = await withUnsafeContinuation { continuation in
                let request = SingleRead(statement, parameters, continuation)
                let work = ReadWork(request: request, index: 0, deadline: deadline, setting: setting)
                if let error = state.reads.add(work).error { request.fail(0, error) }
            }
            return try answer.get()
        }
    }

    /// Runs a statement and gives its first row.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    ///   - setting: what it runs under, for a statement that depends on it.
    /// - Returns: the first row, or nil when there is none.
    /// - Throws: as `query`.
    public func first<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters,
        under setting: PostgresSetting? = nil
    ) async throws(PostgresError) -> Row? {
        try await query(statement, parameters, under: setting).first
    }

    /// Runs a statement for its effect, always through a writer, and answers when it has been committed.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    /// - Returns: how many rows it touched.
    /// - Throws: as `query`.
    @discardableResult
    public func execute<Parameters>(
        _ statement: Statement<Parameters, Void>,
        _ parameters: Parameters
    ) async throws(PostgresError) -> Int {
        try await write { (session: Session) throws(PostgresError) in
            try session.execute(statement, parameters)
        }
    }

    /// Runs a statement once for each set of parameters and gives each its own outcome, in the same order.
    ///
    /// Reads travel together. Writes are done one after another, each in its own transaction.
    public func queries<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: [Parameters]
    ) async -> [Result<[Row], PostgresError>] {
        guard !parameters.isEmpty else { return [] }
        guard statement.access == .read else {
            var answers: [Result<[Row], PostgresError>] = []
            for set in parameters {
                do throws(PostgresError) {
                    answers.append(.success(try await query(statement, set)))
                } catch {
                    answers.append(.failure(error))
                }
            }
            return answers
        }
        guard !Task.isCancelled else {
            return Array(repeating: .failure(Self.cancelled), count: parameters.count)
        }
        return await withUnsafeContinuation { continuation in
            let request = GroupRead(statement, parameters, continuation)
            let deadline = deadline
            let work = parameters.indices.map { ReadWork(request: request, index: $0, deadline: deadline) }
            if let error = state.reads.add(contentsOf: work).error {
                for index in parameters.indices {
                    request.fail(index, error)
                }
            }
        }
    }

    /// Runs the body in a transaction on a writer and answers when it has been committed.
    ///
    /// The body is synchronous, so nothing is held across a suspension. It may be run several times: when the server
    /// breaks the transaction off for the sake of others, or the connection breaks before the commit is sent. It must
    /// therefore have no effects but the database's. Say what it throws: `{ session throws(StorageError) in … }`.
    ///
    /// - Parameters:
    ///   - isolation: how far it is shielded from others.
    ///   - body: what to do; runs on a writer's thread.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, or its form of a `PostgresError`; `.outcomeUnknown` when the connection
    ///   broke during the commit.
    public func transaction<Value: Sendable, Failure: PostgresFailure>(
        isolation: TransactionIsolation = .readCommitted,
        _ body: @escaping @Sendable (Session) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let begin = "begin isolation level \(isolation.rawValue)"
        return try await perform(state.writes, .transaction(begin: begin, isReadOnly: false), body)
    }

    /// Runs the body on a reporter, in a transaction that only reads and sees one state of the database throughout.
    ///
    /// Cancelling the task breaks the statement under way off.
    ///
    /// - Parameter body: what to read; runs on a reporter's thread and may be run several times.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, or its form of a `PostgresError`.
    public func report<Value: Sendable, Failure: PostgresFailure>(
        _ body: @escaping @Sendable (Session) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let begin = "begin isolation level repeatable read read only"
        return try await perform(state.reports, .transaction(begin: begin, isReadOnly: true), body)
    }

    /// Listens on a channel for as long as the stream is iterated or kept.
    ///
    /// The first event is `.resync`: from then on nothing is missed without another `.resync`. The stream ends when the
    /// pool stops. A channel's name has at most 63 bytes: the server cuts longer ones short.
    public func listen(_ channel: String) -> AsyncStream<ChannelEvent> {
        precondition((1...63).contains(channel.utf8.count), "a channel's name has 1 to 63 bytes")
        let state = state
        return state.subscriptions.subscribe(to: channel) {
            state.wake(.listener)
        }
    }

    /// Connects all lanes and keeps them connected until the task is cancelled; returns when the last thread has ended.
    ///
    /// Work under way is finished first, except reports. A pool runs once.
    public func run() async {
        let isFirst = hasRun.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
        precondition(isFirst, "a pool runs once")
        let state = state
        await withTaskCancellationHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await Self.expireWork(of: state) }
                await Lanes.run(state)
                group.cancelAll()
            }
        } onCancel: {
            state.stop()
        }
    }

    private var deadline: ContinuousClock.Instant { .now + state.configuration.waitTimeout }

    private static var cancelled: PostgresError {
        PostgresError(.cancelled, "the task was cancelled before it asked")
    }

    private func write<Value: Sendable>(
        _ body: @escaping @Sendable (Session) throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        try await perform(state.writes, .none, body)
    }

    private func perform<Value: Sendable, Failure: PostgresFailure>(
        _ queue: WorkQueue<any Job>,
        _ frame: SessionJob<Value, Failure>.Frame,
        _ body: @escaping @Sendable (Session) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        guard !Task.isCancelled else { throw Failure(postgres: Self.cancelled) }
        let handle = JobHandle()
        let result: Result<Value, Failure> = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let job = SessionJob(
                    frame: frame,
                    deadline: deadline,
                    handle: handle,
                    continuation: continuation,
                    body: body
                )
                if let error = queue.add(job).error { job.fail(error) }
            }
        } onCancel: {
            handle.cancel()
        }
        return try result.get()
    }

    /// Work that waits too long must fail even when no lane is there to look at it.
    private static func expireWork(of state: PoolState) async {
        let interval = min(state.configuration.waitTimeout / 4, .milliseconds(250))
        while !Task.isCancelled {
            // Cancellation only ends the loop.
            try? await Task.sleep(for: interval)
            state.expire(now: .now)
        }
    }
}
