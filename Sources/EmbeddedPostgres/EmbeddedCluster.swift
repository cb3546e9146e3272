import Glibc

/// Makes, starts, watches and stops a private PostgreSQL cluster in a home.
///
/// The server is our child. Should we die without stopping it, the kernel asks it to shut down, and the next start waits
/// for what is left of it. Nothing is started twice: whoever makes one of these holds the home.
public actor EmbeddedCluster {
    /// The role that made the cluster and may do everything in it.
    public static let superuser = "kiem_admin"

    /// The home the cluster lives in.
    public nonisolated let lock: HomeLock
    /// How it is run.
    public nonisolated let configuration: EmbeddedClusterConfiguration
    nonisolated let layout: ClusterLayout
    nonisolated let events: @Sendable (ClusterEvent) -> Void

    private var state = State.stopped
    /// Whether the owner wants it to run; `supervise` restarts only then.
    private var isWanted = false
    private var isTaken = false
    private var queue: [CheckedContinuation<Void, Never>] = []

    private enum State {
        case stopped
        case running(ChildProcess)
        case stopping
    }

    /// Touches nothing yet; `start` does.
    ///
    /// `events` is called from any thread, also while the cluster waits.
    public init(
        lock: HomeLock,
        configuration: EmbeddedClusterConfiguration = EmbeddedClusterConfiguration(),
        events: @escaping @Sendable (ClusterEvent) -> Void = { _ in }
    ) {
        self.lock = lock
        self.configuration = configuration
        self.events = events
        layout = ClusterLayout(home: lock.home)
    }

    /// Takes the home and describes the cluster in it.
    ///
    /// - Throws: `homeInUse` with the number of the process that holds it, or `homeUnusable`.
    public init(
        home: String,
        configuration: EmbeddedClusterConfiguration = EmbeddedClusterConfiguration(),
        events: @escaping @Sendable (ClusterEvent) -> Void = { _ in }
    ) throws(EmbeddedPostgresError) {
        self.init(lock: try HomeLock(home: home), configuration: configuration, events: events)
    }

    /// Keyword string for libpq; does not say whether the server runs.
    public nonisolated func conninfo(database: String? = nil, user: String = EmbeddedCluster.superuser) -> String {
        Self.conninfo(layout: layout, database: database ?? configuration.database, user: user)
    }

    /// Number of the server's process; nil while none runs.
    public var pid: Int32? {
        guard case .running(let server) = state, server.status == nil else { return nil }
        return server.pid
    }

    /// Whether a server runs now; it may have died a moment later, which `supervise` tells.
    public var isRunning: Bool { pid != nil }

    /// Makes the cluster where there is none, and returns when the server answers; at once when it already does.
    ///
    /// Recovers from whatever happened to the last run: a half made cluster, orphans, stale locks, an unclean end.
    ///
    /// - Throws: What stands in the way, with a text that says what mends it; `cancelled` when the task is.
    public func start() async throws(EmbeddedPostgresError) {
        isWanted = true
        try await startAsWanted()
    }

    /// Stops the server and returns when it has ended; at once when none runs.
    ///
    /// Also finishes in a cancelled task: a server that is left half stopped helps nobody.
    public func stop() async {
        isWanted = false
        // Unstructured on purpose, for its cancellation is not the caller's; it is awaited right here.
        await Task { await self.stopNow() }.value
    }

    /// Brings the server back whenever it dies, after pauses that grow, until cancelled or stopped.
    ///
    /// Call it after `start`. It stops nothing: that is `stop`'s.
    public func supervise(pauses: RestartPauses = .standard) async {
        var pauses = pauses
        while case .running(let server) = state {
            guard let status = await server.exitUnlessCancelled() else { return }
            // Somebody may have stopped or restarted it while we waited.
            guard isWanted, case .running(let current) = state, current === server else { return }
            events(.died(exit: status.description))
            guard await restart(&pauses, lifetime: server.began.duration(to: .now)) else { return }
        }
    }

    /// Starts until it works; false when that is not wanted any more.
    private func restart(_ pauses: inout RestartPauses, lifetime: Duration) async -> Bool {
        var lifetime = lifetime
        while isWanted {
            let pause = pauses.next(after: lifetime)
            events(.restarting(after: pause))
            do { try await Task.sleep(for: pause) } catch { return false }
            guard isWanted else { return false }
            do throws(EmbeddedPostgresError) {
                try await startAsWanted()
                return true
            } catch .cancelled {
                return false
            } catch {
                events(.restartFailed(error))
                lifetime = .zero
            }
        }
        return false
    }

    private func startAsWanted() async throws(EmbeddedPostgresError) {
        await take()
        defer { give() }
        guard isWanted else { throw .cancelled }
        guard !isRunning else { return }
        state = .stopped
        let server = try await launch()
        do throws(EmbeddedPostgresError) {
            try await waitUntilReady(server)
        } catch {
            await end(server)
            throw error
        }
        state = .running(server)
        events(.ready(pid: server.pid))
    }

    private func stopNow() async {
        await take()
        defer { give() }
        guard case .running(let server) = state else { return }
        state = .stopping
        await end(server)
        state = .stopped
        events(.stopped)
    }

    private func waitUntilReady(_ server: ChildProcess) async throws(EmbeddedPostgresError) {
        let deadline = ContinuousClock.now + configuration.startTimeout
        while true {
            // The server says in its lock file that it is ready; pg_ctl looks there as well. The file may still be
            // an earlier server's, hence the number.
            let file = PostmasterFile.read(layout.postmaster)
            if file?.pid == server.pid, file?.status == "ready" { return }
            if let status = server.status {
                throw .startFailed(exit: status.description, log: logTail())
            }
            guard isWanted else { throw .cancelled }
            guard ContinuousClock.now < deadline else {
                throw .startTimedOut(seconds: configuration.startTimeout.components.seconds, log: logTail())
            }
            do { try await Task.sleep(for: .milliseconds(20)) } catch { throw .cancelled }
        }
    }

    /// SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, which costs a recovery but loses nothing.
    private func end(_ server: ChildProcess) async {
        guard server.status == nil else { return }
        events(.stopping(pid: server.pid))
        // Unstructured for the same reason as in `stop`: the waits below must not be cut short by cancellation.
        await Task { [configuration, events] in
            for (signal, patience) in [(SIGINT, configuration.stopTimeout), (SIGQUIT, .seconds(10))] {
                server.signal(signal)
                if await server.exit(within: patience) != nil { return }
                events(.stoppingHarder(pid: server.pid))
            }
            server.signal(SIGKILL)
            _ = await server.exit()
        }.value
    }

    /// Starting and stopping take turns, each seeing what the one before has left.
    private func take() async {
        guard isTaken else {
            isTaken = true
            return
        }
        await withCheckedContinuation { queue.append($0) }
    }

    private func give() {
        guard queue.isEmpty else { return queue.removeFirst().resume() }
        isTaken = false
    }
}
