/// A closure that runs with a session, within a transaction or without, and the task that waits for it.
final class SessionJob<Value: Sendable, Failure: PostgresFailure>: Job {
    /// How the closure's statements hang together.
    enum Frame {
        /// Each is its own transaction.
        case none
        /// All are one, begun with this SQL.
        case transaction(begin: String, isReadOnly: Bool)
    }

    let deadline: ContinuousClock.Instant
    private let frame: Frame
    private let body: @Sendable (Session) throws(Failure) -> Value
    private let continuation: UnsafeContinuation<Result<Value, Failure>, Never>
    private let handle: JobHandle

    init(
        frame: Frame,
        deadline: ContinuousClock.Instant,
        handle: JobHandle,
        continuation: UnsafeContinuation<Result<Value, Failure>, Never>,
        body: @escaping @Sendable (Session) throws(Failure) -> Value
    ) {
        self.frame = frame
        self.deadline = deadline
        self.handle = handle
        self.continuation = continuation
        self.body = body
    }

    func perform(on lane: WorkLane) {
        guard handle.begin(lane.interruption) else {
            return fail(PostgresError(.cancelled, "the task was cancelled while it waited"))
        }
        let result = attempts(on: lane)
        // Only now: after this a cancellation no longer reaches the lane, which is another job's.
        handle.end(lane.interruption)
        continuation.resume(returning: result)
    }

    func fail(_ error: PostgresError) {
        handle.end(nil)
        continuation.resume(returning: .failure(Failure(postgres: error)))
    }

    private func attempts(on lane: WorkLane) -> Result<Value, Failure> {
        var backoff = Backoff(shortest: .milliseconds(2), longest: .milliseconds(250))
        var attempt = 1
        var hasReconnected = false
        while true {
            let session: Session
            do throws(PostgresError) {
                session = try lane.session()
            } catch {
                return .failure(Failure(postgres: error))
            }
            let failure: Failure
            do throws(Failure) {
                let value = try run(session)
                lane.finish(session)
                return .success(value)
            } catch {
                failure = error
            }
            lane.finish(session)
            let isStalePlan = session.lastError?.isStalePlan == true
            guard attempt < lane.attemptLimit, !handle.isCancelled,
                isStalePlan ? !hasReconnected : mayRepeat(session.lastError)
            else {
                return .failure(failure)
            }
            attempt += 1
            // A new connection prepares everything anew; what is refused there too is refused for good.
            hasReconnected = hasReconnected || isStalePlan
            lane.pause(backoff.next())
        }
    }

    private func run(_ session: Session) throws(Failure) -> Value {
        switch frame {
        case .none: try body(session)
        case .transaction(let begin, let isReadOnly):
            try session.transaction(begin: begin, isReadOnly: isReadOnly, body)
        }
    }

    /// Whether nothing of it has taken effect and it may go better next time.
    private func mayRepeat(_ error: PostgresError?) -> Bool {
        guard let error else { return false }
        return error.isTransient || error.code == .connectionLost
    }
}
