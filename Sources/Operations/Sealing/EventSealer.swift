import Domain
import Logging
import Postgres
import Storage
import Synchronization
import Transparency

/// Seals the log while the service runs: once a while, beside the writers and never before one of them.
///
/// It follows `EventHorizon`, so that no event comes to stand before one that is sealed. Whatever goes wrong on the way, nothing is sealed then
/// and all is tried again from what the database has: a seal is one row, and there is one row behind each.
final class EventSealer: Sendable {
    /// How many events a seal has at most: what is read at once, and hashed in some milliseconds.
    private static let batch = 2_048
    /// How often it is looked whether transactions under way have ended, before the next time.
    private static let looks = 40
    /// How many times are left out after another service was faster: it will be so again.
    private static let restAfterLoss = 5

    private struct State {
        var waiting: [CheckedContinuation<Void, Never>] = []
        var isRunning = false
        var isVerifying = false
        var trouble: Bilingual?

        mutating func takeWaiting() -> [CheckedContinuation<Void, Never>] {
            defer { waiting = [] }
            return waiting
        }
    }

    /// How far the work is; thrown away when anything is in doubt.
    private struct Progress {
        var sealer: LogSealer?
        var horizon = EventHorizon()
        /// Everything up to this number is sealed, or will never be there.
        var sealed: Int64 = 0
        var rest = 0
    }

    let vault: any SealVault
    private let pool: PostgresPool
    private let settings: SealSettings
    private let now: @Sendable () -> Moment
    private let logger: Logger
    private let state = Mutex(State())
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(pool: PostgresPool, settings: SealSettings, now: @escaping @Sendable () -> Moment, logger: Logger) {
        vault = settings.vault
        self.pool = pool
        self.settings = settings
        self.now = now
        self.logger = logger
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Whether this service is sealing.
    var isActive: Bool { state.withLock { $0.isRunning } }

    /// What somebody has to mend before more is sealed.
    var trouble: Bilingual? { state.withLock { $0.trouble } }

    /// Takes the one place there is for a verification; false when it is taken.
    ///
    /// To be followed by `endVerifying`. One at a time: each is some seconds of a processor's and the database's time.
    func beginVerifying() -> Bool {
        state.withLock { state in
            defer { state.isVerifying = true }
            return !state.isVerifying
        }
    }

    /// Gives the place back.
    func endVerifying() {
        state.withLock { $0.isVerifying = false }
    }

    /// Seals until the task is cancelled; returns at once where it is not to seal.
    ///
    /// By the clock and not by the bell: nobody waits for a seal, and a second is soon enough.
    func run() async {
        guard settings.isActive else { return }
        state.withLock { $0.isRunning = true }
        await withDiscardingTaskGroup { tasks in
            tasks.addTask {
                repeat { self.wake.yield() } while (try? await Task.sleep(for: self.settings.pause)) != nil
            }
            var progress = Progress()
            for await _ in wakes {
                let waiting = state.withLock { $0.takeWaiting() }
                if !waiting.isEmpty { progress.rest = 0 }
                await attempt(&progress)
                for continuation in waiting { continuation.resume() }
            }
            tasks.cancelAll()
        }
        let waiting = state.withLock { state in
            state.isRunning = false
            return state.takeWaiting()
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until what has been committed by now is sealed, if nothing stands in the way.
    func catchUp() async {
        await withCheckedContinuation { continuation in
            let isRunning = state.withLock { state in
                if state.isRunning { state.waiting.append(continuation) }
                return state.isRunning
            }
            if isRunning { wake.yield() } else { continuation.resume() }
        }
    }

    private func attempt(_ progress: inout Progress) async {
        guard progress.rest == 0 else {
            progress.rest -= 1
            return
        }
        do throws(SealingFailure) {
            try await seal(&progress)
            tell(nil)
        } catch {
            progress = Progress()
            switch error {
            case .database(let error):
                // The pool has told of it; here it delays and no more.
                logger.debug("the log of writes could not be sealed", metadata: ["error": "\(error)"])
            case .overtaken: progress.rest = Self.restAfterLoss
            case .seal, .vault, .strangeKey: tell(error.trouble)
            }
        }
    }

    /// Says once what is wrong, and once that it is not any more.
    private func tell(_ trouble: Bilingual?) {
        let before = state.withLock { state in
            defer { state.trouble = trouble }
            return state.trouble
        }
        guard trouble != before else { return }
        if let trouble {
            logger.error("the log of writes is not being sealed: \(trouble.en)")
        } else {
            logger.notice("the log of writes is being sealed again")
        }
    }

    private func seal(_ progress: inout Progress) async throws(SealingFailure) {
        let last = try await ask { pool throws(PostgresError) in try await pool.first(EventStatements.last, ()) }
        guard let last = last.flatMap(\.self), last > progress.sealed else { return }
        var sealer: LogSealer
        if let known = progress.sealer { sealer = known } else { sealer = try await load() }
        progress.sealer = sealer
        guard let reached = try await reached(&progress.horizon) else { return }
        while true {
            let behind = sealer.last
            let entries = try await ask { pool throws(PostgresError) in
                try await pool.query(
                    EventStatements.entries,
                    (behind?.head.lastSeq ?? 0, reached, Int64(Self.batch)),
                    under: Scope.all.setting
                )
            }
            let seal: Seal?
            do throws(SealerError) { seal = try sealer.seal(entries, at: now()) } catch { throw .seal(error) }
            guard let seal else { break }
            try await add(seal, behind: behind?.head.size ?? 0)
            progress.sealer = sealer
            try keep(seal.signed)
        }
        progress.sealed = reached
        // The next numbers get a mark of their own: one that was reached says nothing of a server that has crashed since.
        progress.horizon = EventHorizon()
    }

    /// How far the log is complete; nil where that is not known in a while.
    private func reached(_ horizon: inout EventHorizon) async throws(SealingFailure) -> Int64? {
        for look in 0..<Self.looks {
            do throws(PostgresError) { try await horizon.look(at: pool) } catch { throw .database(error) }
            if let reached = horizon.reached { return reached }
            // Cancelled, it looks once more and leaves.
            try? await Task.sleep(for: .milliseconds(min(look + 1, 25)))
        }
        return nil
    }

    /// Takes the log up where it was left, or begins it.
    private func load() async throws(SealingFailure) -> LogSealer {
        let kept = try vaulted { vault throws(SealVaultError) in try vault.head() }
        let heads = try await ask { pool throws(PostgresError) in
            guard let kept else { return try await pool.query(SealStatements.newest, ()) }
            return try await pool.query(SealStatements.heads, Int64(kept.head.size))
        }.map(\.signed)
        let former = try vaulted { vault throws(SealVaultError) in try vault.formerKeys() }
        let key: LogSigningKey
        if let own = try vaulted({ vault throws(SealVaultError) in try vault.key() }) {
            key = own
        } else {
            // Behind heads that another key signed a new one is made only where that key is known to have been ours.
            guard heads.isEmpty && kept == nil || !former.isEmpty else { throw .strangeKey }
            key = try vaulted { vault throws(SealVaultError) in try vault.makeKey() }
        }
        if let last = heads.last {
            let keys = [key.verifyingKey] + former
            guard keys.contains(where: { $0.id == last.keyID }) else { throw .strangeKey }
            // Before its size is believed.
            guard keys.contains(where: { $0.vouches(for: last) }) else { throw .seal(.head(size: last.head.size)) }
        }
        let places = MerkleTree.peakPlaces(size: heads.last?.head.size ?? 0)
        let peaks = try await ask { pool throws(PostgresError) in
            try await pool.query(SealStatements.nodes, places)
        }
        let sealer: LogSealer
        do throws(SealerError) {
            sealer = try LogSealer(
                key: key,
                formerKeys: former,
                kept: kept,
                heads: heads,
                peaks: peaks.compactMap(\.self)
            )
        } catch {
            throw .seal(error)
        }
        if let last = sealer.last, last != kept { try keep(last) }
        return sealer
    }

    private func add(_ seal: Seal, behind size: Int) async throws(SealingFailure) {
        do throws(PostgresError) {
            _ = try await pool.execute(SealStatements.add, (start: size, seal: seal))
        } catch {
            if error.sqlState == SQLState.uniqueViolation { throw .overtaken }
            throw .database(error)
        }
    }

    private func keep(_ head: SignedTreeHead) throws(SealingFailure) {
        try vaulted { vault throws(SealVaultError) in try vault.keep(head) }
    }

    private func ask<Value>(
        _ body: (PostgresPool) async throws(PostgresError) -> Value
    ) async throws(SealingFailure) -> Value {
        do throws(PostgresError) { return try await body(pool) } catch { throw .database(error) }
    }

    private func vaulted<Value>(
        _ body: (any SealVault) throws(SealVaultError) -> Value
    ) throws(SealingFailure) -> Value {
        do throws(SealVaultError) { return try body(vault) } catch { throw .vault(error) }
    }
}
