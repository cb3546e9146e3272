import Metrics

/// Does one job at a time: writers and the reporter.
final class WorkLane {
    private let link: Link
    private let queue: WorkQueue<any Job>
    private let jobs: Counter

    init(_ link: Link, _ queue: WorkQueue<any Job>) {
        self.link = link
        self.queue = queue
        jobs = Counter(label: "postgres_jobs", dimensions: [("lane", link.kind.rawValue)])
    }

    var interruption: Interruption { link.interruption }
    var attemptLimit: Int { link.state.configuration.transactionAttempts }

    func run() {
        let waker = link.interruption.waker
        var batch: [any Job] = []
        while let connection = link.connected() {
            guard queue.take(into: &batch, orWake: waker) else { break }
            guard batch.isEmpty else {
                for job in batch {
                    job.perform(on: self)
                    jobs.increment()
                }
                continue
            }
            do {
                _ = try connection.idle(waker: waker)
            } catch {
                link.drop(error)
                queue.notIdle(waker)
            }
        }
        link.drop(nil)
    }

    /// A session on the lane's connection, which is made anew if it has broken.
    func session() throws(PostgresError) -> Session {
        let deadline = ContinuousClock.now + link.state.configuration.waitTimeout
        guard let connection = link.connected(until: deadline) else {
            throw link.state.isStopping ? PoolState.stopped : link.state.unavailable
        }
        return Session(connection: connection, timeouts: link.timeouts, interruption: link.interruption)
    }

    /// Takes the session back and keeps its connection only if nothing hangs on it.
    func finish(_ session: Session) {
        guard
            session.isAbandoned || session.connection.isBroken || !session.connection.isIdle
                || session.lastError?.isStalePlan == true
        else { return }
        link.drop(session.lastError)
    }

    func pause(_ duration: Duration) {
        link.interruption.waker.sleep(for: duration)
    }
}
