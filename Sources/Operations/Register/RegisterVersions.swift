import Postgres
import Storage
import Synchronization

/// Says which version the register has, to many at once with one question.
///
/// Whoever asks gets a version that was read after it had asked, so that nobody misses a change that was committed before: one question
/// is under way at a time, those who come meanwhile share the next one.
final class RegisterVersions: Sendable {
    private enum Wake: Sendable {
        /// Another one has asked for it.
        case told(Result<Int64, PostgresError>)
        /// It is its turn to ask.
        case lead
    }

    private struct State {
        var isAsking = false
        var next: [UnsafeContinuation<Wake, Never>] = []
    }

    private let pool: PostgresPool
    private let state = Mutex(State())

    init(pool: PostgresPool) {
        self.pool = pool
    }

    /// The version of the register, now.
    func current() async throws(PostgresError) -> Int64 {
        let wake = await withUnsafeContinuation { continuation in
            let leads = state.withLock { state in
                guard state.isAsking else {
                    state.isAsking = true
                    return true
                }
                state.next.append(continuation)
                return false
            }
            if leads { continuation.resume(returning: .lead) }
        }
        switch wake {
        case .told(let result): return try result.get()
        case .lead: return try await ask().get()
        }
    }

    /// Asks for all who wait by now, and hands on to one of those who came meanwhile.
    private func ask() async -> Result<Int64, PostgresError> {
        let sharing = state.withLock { state in
            defer { state.next = [] }
            return state.next
        }
        let result: Result<Int64, PostgresError>
        do throws(PostgresError) {
            // There is one row, from the migration that made the table.
            result = .success(try await pool.first(RegisterStatements.version, ()) ?? 0)
        } catch {
            result = .failure(error)
        }
        for continuation in sharing { continuation.resume(returning: .told(result)) }
        let leader = state.withLock { state -> UnsafeContinuation<Wake, Never>? in
            guard let leader = state.next.popLast() else {
                state.isAsking = false
                return nil
            }
            return leader
        }
        leader?.resume(returning: .lead)
        return result
    }
}
