import Contract
import JSON
import Logging
import Postgres
import Storage
import Synchronization

/// Follows the log of writes for all who watch it.
///
/// While somebody watches, it looks at the log when the bell rings, and every second besides, and keeps the newest events. Who is further
/// behind than those reads from the database, page by page and at the watcher's own pace: nobody's slowness is kept in memory.
final class EventFeed: Sendable {
    /// How many events are kept, and how many a page has at most.
    private static let kept = 2_048
    private static let pageSize = 256
    /// For how long the log is followed when nobody is left.
    private static let patience = Duration.seconds(3)

    private struct State {
        var horizon = EventHorizon()
        /// Nil until the first look after the first one came to watch.
        var recent: RecentEvents?
        var watchers = 0
        /// When the last one left.
        var abandonedAt = ContinuousClock.now
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
        var tickets = 0
        var isClosed = false

        mutating func takeWaiting() -> [CheckedContinuation<Void, Never>] {
            defer { waiting = [:] }
            return Array(waiting.values)
        }
    }

    private let pool: PostgresPool
    private let logger: Logger
    private let state = Mutex(State())
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(pool: PostgresPool, logger: Logger) {
        self.pool = pool
        self.logger = logger
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Looks at the log until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { tasks in
            tasks.addTask {
                for await _ in self.pool.listen(EventStatements.bell) { self.wake.yield() }
            }
            tasks.addTask {
                while (try? await Task.sleep(for: .seconds(1))) != nil { self.wake.yield() }
            }
            for await _ in wakes where isFollowed() {
                await look()
                if state.withLock({ $0.horizon.isWaiting }) {
                    tasks.addTask {
                        guard (try? await Task.sleep(for: .milliseconds(5))) != nil else { return }
                        self.wake.yield()
                    }
                }
            }
            tasks.cancelAll()
        }
        close()
    }

    /// Counts one more who wants to know, so that the log is looked at; to be followed by `leave`.
    func enter() {
        let isFirst = state.withLock { state in
            state.watchers += 1
            return state.recent == nil
        }
        if isFirst { wake.yield() }
    }

    /// Counts one less.
    func leave() {
        state.withLock { state in
            state.watchers -= 1
            if state.watchers == 0 { state.abandonedAt = .now }
        }
    }

    /// Whether somebody watches, or did a moment ago and may come for the next page; else what is kept is dropped.
    private func isFollowed() -> Bool {
        state.withLock { state in
            guard state.watchers == 0, ContinuousClock.now - state.abandonedAt > Self.patience else { return true }
            state.recent = nil
            return false
        }
    }

    /// The number of the newest event that is complete, for whoever watches from now on.
    ///
    /// - Throws: `Refusal` when the service stops meanwhile.
    func now() async throws(Refusal) -> Int64 {
        let deadline = ContinuousClock.now + Self.patience
        while true {
            if let last = state.withLock({ $0.recent?.last }) { return last }
            guard ContinuousClock.now < deadline else {
                throw Refusal(
                    .busy,
                    vi: "một giao dịch dài đang chạy nên chưa biết nhật ký đã đầy đủ đến đâu; hãy thử lại sau giây lát",
                    en:
                        "a long transaction runs, so it is not known yet how far the log is complete; try again in a moment"
                )
            }
            try await wait { $0.recent == nil }
        }
    }

    /// Waits until there is something behind a place, and gives some of it.
    ///
    /// The page may be empty where nothing of what is new was selected; it still moves the place.
    ///
    /// - Throws: `Refusal` when the database is away, the task is cancelled, or the service stops.
    func page(_ selection: EventSelection) async throws(Refusal) -> EventPage {
        while true {
            guard let recent = state.withLock({ $0.recent }) else {
                try await wait { $0.recent == nil }
                continue
            }
            guard recent.last > selection.after else {
                try await wait { $0.recent.map { $0.last <= selection.after } ?? false }
                continue
            }
            guard let (events, reached) = recent.page(selection, limit: Self.pageSize) else {
                return try await older(selection, upTo: recent.last)
            }
            return page(events, selection, reached: reached, behind: nil)
        }
    }

    private func older(_ selection: EventSelection, upTo last: Int64) async throws(Refusal) -> EventPage {
        do {
            let events = try await pool.query(
                EventStatements.after,
                (selection.after, last, Int64(Self.pageSize)),
                under: selection.scope.setting
            )
            let reached = events.count < Self.pageSize ? last : events[events.count - 1].seq
            return page(events.filter(selection.holds), selection, reached: reached, behind: last - reached)
        } catch {
            throw Refusal(StorageError(postgres: error), field: nil)
        }
    }

    private func page(
        _ events: [EventRecord],
        _ selection: EventSelection,
        reached: Int64,
        behind: Int64?
    ) -> EventPage {
        var next = selection
        next.after = reached
        return EventPage(
            events: events.map { JSONWriter.event($0) },
            behind: behind.flatMap { $0 > 0 ? $0 : nil },
            next: next
        )
    }

    /// Waits for the next look while a condition holds.
    private func wait(while isEarly: @Sendable (borrowing State) -> Bool) async throws(Refusal) {
        let ticket = state.withLock { state in
            state.tickets += 1
            return state.tickets
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    guard !state.isClosed, !Task.isCancelled, isEarly(state) else { return true }
                    state.waiting[ticket] = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
        }
        guard !Task.isCancelled, !state.withLock({ $0.isClosed }) else {
            throw Refusal(.unavailable, vi: "dịch vụ đang dừng", en: "the service is stopping")
        }
    }

    private func look() async {
        do throws(PostgresError) {
            guard let reached = try await horizon() else {
                // Whoever waits looks whether that has been too long.
                resume(state.withLock { $0.takeWaiting() })
                return
            }
            let recent = state.withLock { $0.recent } ?? RecentEvents(after: reached, limit: Self.kept)
            try await advance(recent, to: reached)
        } catch {
            // It looks again within a second; who asks for older events meanwhile is told.
            logger.debug("the log of writes cannot be read", metadata: ["error": "\(error)"])
        }
    }

    /// How far the log is complete now.
    private func horizon() async throws(PostgresError) -> Int64? {
        // Looks come one after the other, and nobody else changes it.
        var horizon = state.withLock { $0.horizon }
        try await horizon.look(at: pool)
        state.withLock { [horizon] in $0.horizon = horizon }
        return horizon.reached
    }

    private func advance(_ recent: RecentEvents, to reached: Int64) async throws(PostgresError) {
        var recent = recent
        while recent.last < reached {
            let events = try await pool.query(
                EventStatements.after,
                (recent.last, reached, Int64(Self.kept)),
                under: Scope.all.setting
            )
            recent.add(events, upTo: events.count < Self.kept ? reached : events[events.count - 1].seq)
        }
        resume(
            state.withLock { state in
                state.recent = recent
                return state.takeWaiting()
            }
        )
    }

    private func resume(_ waiting: [CheckedContinuation<Void, Never>]) {
        for continuation in waiting { continuation.resume() }
    }

    private func close() {
        resume(
            state.withLock { state in
                state.isClosed = true
                return state.takeWaiting()
            }
        )
    }
}
