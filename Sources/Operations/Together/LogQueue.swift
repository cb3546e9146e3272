import Contract
import Postgres
import Storage
import Synchronization

/// Logs inspections that wait at the same moment in one transaction, each still all or nothing and answered after its commit.
///
/// Whoever comes while a turn is free takes it at once, with all that wait: alone under light load, in company when the turns
/// are taken. Whoever has done a turn hands it on to one of those who came meanwhile. So no inspection waits for company, and
/// there is no task that nobody owns.
final class LogQueue: Sendable {
    /// How many transactions are under way at once: while one waits for the disc, another one works.
    private static let turns = 2
    /// How many inspections go into one transaction at most.
    private static let limit = 64

    /// How many wait at most; more are told to come again.
    private static let room = 16_384

    private let pool: PostgresPool
    private let bell: EventBell
    private let state = Mutex(State())

    private struct State {
        var free = LogQueue.turns
        var waiting: [Waiting] = []
    }

    /// A job whose task waits.
    private struct Waiting {
        let job: LogJob
        let continuation: UnsafeContinuation<Wake, Never>
    }

    /// What a waiting task is woken for.
    private enum Wake: Sendable {
        /// Another one has done its job.
        case done(Result<Reply, WriteFailure>)
        /// It has the turn, and with it these jobs, its own first.
        case lead
    }

    init(pool: PostgresPool, bell: EventBell) {
        self.pool = pool
        self.bell = bell
    }

    /// Logs an inspection and answers when it has been committed.
    ///
    /// - Throws: what this one is refused for, or the database's failure.
    func log(_ job: LogJob) async throws(WriteFailure) -> Reply {
        let wake: Wake = await withUnsafeContinuation { continuation in
            let wake = state.withLock { state -> Wake? in
                guard state.free > 0 else {
                    guard state.waiting.count < Self.room else { return .done(.failure(.refused(.crowded))) }
                    state.waiting.append(Waiting(job: job, continuation: continuation))
                    return nil
                }
                state.free -= 1
                return .lead
            }
            if let wake { continuation.resume(returning: wake) }
        }
        switch wake {
        case .done(let outcome): return try outcome.get()
        case .lead: return try await lead(job)
        }
    }

    /// Does a turn: the own job and all that wait; then hands the turn on.
    private func lead(_ job: LogJob) async throws(WriteFailure) -> Reply {
        let others = take(besides: job)
        let outcomes = await outcomes(of: [job] + others.map(\.job))
        bell.ring()
        for (other, outcome) in zip(others, outcomes.dropFirst()) {
            other.continuation.resume(returning: .done(outcome))
        }
        handOn()
        return try outcomes[0].get()
    }

    /// Those who wait, as many as fit; of a key that is there twice the second one stays, to find what the first one recorded.
    private func take(besides job: LogJob) -> [Waiting] {
        state.withLock { state in
            var keys = Set([job.key].compactMap(\.self))
            var taken: [Waiting] = []
            var left: [Waiting] = []
            for waiting in state.waiting {
                let isFirst = waiting.job.key.map { keys.insert($0).inserted } ?? true
                if taken.count + 1 < Self.limit, isFirst { taken.append(waiting) } else { left.append(waiting) }
            }
            state.waiting = left
            return taken
        }
    }

    private func handOn() {
        let next = state.withLock { state -> Waiting? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.continuation.resume(returning: .lead)
    }

    /// Logs jobs together; where that fails, each alone, so that one that cannot be logged fails alone.
    private func outcomes(of jobs: [LogJob]) async -> [Result<Reply, WriteFailure>] {
        do throws(WriteFailure) {
            return try await logTogether(jobs)
        } catch {
            guard jobs.count > 1, error.mayBeOne else { return jobs.map { _ in .failure(error) } }
            var outcomes: [Result<Reply, WriteFailure>] = []
            for job in jobs { outcomes += await self.outcomes(of: [job]) }
            return outcomes
        }
    }

    /// One transaction; when the database is lost during the commit, those with a key are asked again, since the key decides.
    private func logTogether(_ jobs: [LogJob]) async throws(WriteFailure) -> [Result<Reply, WriteFailure>] {
        let batch = LogBatch(jobs: jobs)
        do throws(WriteFailure) {
            let outcomes = try await pool.transaction { session throws(WriteFailure) in try batch.log(on: session) }
            return outcomes.map { $0.mapError(WriteFailure.refused) }
        } catch {
            guard error.isOutcomeUnknown else { throw error }
            let keyed = jobs.indices.filter { jobs[$0].key != nil }
            var outcomes = [Result<Reply, WriteFailure>](repeating: .failure(error), count: jobs.count)
            guard !keyed.isEmpty else { return outcomes }
            let again = await askAgain(keyed.map { jobs[$0] }, error)
            for (index, outcome) in zip(keyed, again) { outcomes[index] = outcome }
            return outcomes
        }
    }

    private func askAgain(_ jobs: [LogJob], _ first: WriteFailure) async -> [Result<Reply, WriteFailure>] {
        var failure = first
        for _ in 0..<3 {
            let batch = LogBatch(jobs: jobs)
            do throws(WriteFailure) {
                let outcomes = try await pool.transaction { session throws(WriteFailure) in try batch.log(on: session) }
                return outcomes.map { $0.mapError(WriteFailure.refused) }
            } catch {
                failure = error
                guard error.isOutcomeUnknown else { break }
            }
        }
        return jobs.map { _ in .failure(failure) }
    }
}

extension WriteFailure {
    /// Whether one of several may be at fault, and the others none the worse: the server has refused what was sent.
    fileprivate var mayBeOne: Bool {
        switch self {
        case .refused: true
        case .storage(let error): error.postgresError.map { $0.code == .server || $0.code == .timedOut } ?? true
        }
    }
}
