import Synchronization

/// Work for lanes of one kind: the order of arrival is kept, idle lanes are woken one by one.
final class WorkQueue<Work: Sendable>: Sendable {
    /// What becomes of work that is added.
    enum Admission: Sendable {
        /// A lane will do it.
        case taken
        /// So much waits already that it would wait for too long.
        case full
        /// The pool has been stopped.
        case closed

        /// What to tell whoever asked; nil when it was taken.
        var error: PostgresError? {
            switch self {
            case .taken: nil
            case .full: PostgresError(.busy, "more work waits than the database can take in time")
            case .closed: PoolState.stopped
            }
        }
    }

    private struct State {
        var waiting: [Work] = []
        // How many at the front of `waiting` are already taken.
        var taken = 0
        var idle: [Waker] = []
        var isClosed = false

        var count: Int { waiting.count - taken }
    }

    private let state = Mutex(State())
    private let lanes: Int
    private let limit: Int
    private let room: Int

    /// Shares work among that many lanes, gives none of them more than the limit at once, and lets no more wait than there is room for.
    init(lanes: Int, limit: Int, room: Int = .max) {
        self.lanes = lanes
        self.limit = limit
        self.room = room
    }

    /// Adds work and wakes an idle lane, unless the queue is full or closed.
    func add(_ work: Work) -> Admission {
        let (admission, idle) = state.withLock { state -> (Admission, Waker?) in
            guard !state.isClosed else { return (.closed, nil) }
            guard state.count < room else { return (.full, nil) }
            state.waiting.append(work)
            return (.taken, state.idle.popLast())
        }
        idle?.wake()
        return admission
    }

    /// Adds work, all or none, and wakes as many idle lanes as it is worth, unless the queue is full or closed.
    func add(contentsOf work: [Work]) -> Admission {
        let (admission, idle) = state.withLock { state -> (Admission, [Waker]) in
            guard !state.isClosed else { return (.closed, []) }
            guard state.count == 0 || work.count <= room - state.count else { return (.full, []) }
            state.waiting.append(contentsOf: work)
            let idle = state.idle.suffix(work.count)
            state.idle.removeLast(idle.count)
            return (.taken, Array(idle))
        }
        for waker in idle {
            waker.wake()
        }
        return admission
    }

    /// Puts work back before everything that waits.
    func putBack(_ work: [Work]) -> Bool {
        guard !work.isEmpty else { return true }
        let (added, idle) = state.withLock { state -> (Bool, Waker?) in
            guard !state.isClosed else { return (false, nil) }
            state.waiting.replaceSubrange(..<state.taken, with: work)
            state.taken = 0
            return (true, state.idle.popLast())
        }
        idle?.wake()
        return added
    }

    /// Takes a lane's share of the work, or notes that the lane is idle and is to be woken.
    ///
    /// - Parameters:
    ///   - batch: what was taken; emptied first.
    ///   - waker: wakes the lane.
    /// - Returns: false when the queue is closed.
    func take(into batch: inout [Work], orWake waker: Waker) -> Bool {
        batch.removeAll(keepingCapacity: true)
        return state.withLock { state in
            // A lane that was woken by something else still stands here.
            state.idle.removeAll { $0 === waker }
            guard !state.isClosed else { return false }
            let count = state.count
            guard count > 0 else {
                state.idle.append(waker)
                return true
            }
            let share = min(limit, max(1, (count + lanes - 1) / lanes))
            batch.append(contentsOf: state.waiting[state.taken..<(state.taken + share)])
            state.taken += share
            if state.taken == state.waiting.count {
                state.waiting.removeAll(keepingCapacity: true)
                state.taken = 0
            } else if state.taken > 1024 {
                state.waiting.removeFirst(state.taken)
                state.taken = 0
            }
            return true
        }
    }

    /// Forgets a lane that cannot take work for now; should it just have been woken for some, another is woken instead.
    func notIdle(_ waker: Waker) {
        let other = state.withLock { state -> Waker? in
            state.idle.removeAll { $0 === waker }
            return state.count > 0 ? state.idle.popLast() : nil
        }
        other?.wake()
    }

    /// Takes out the waiting work that the condition is true of.
    func remove(where isDone: (Work) -> Bool) -> [Work] {
        state.withLock { state in
            guard state.count > 0 else { return [] }
            let waiting = state.waiting[state.taken...]
            let removed = waiting.filter(isDone)
            guard !removed.isEmpty else { return [] }
            state.waiting = waiting.filter { !isDone($0) }
            state.taken = 0
            return removed
        }
    }

    /// Takes no more work and gives back what waits.
    func close() -> [Work] {
        let (waiting, idle) = state.withLock { state in
            defer {
                state.waiting = []
                state.taken = 0
                state.idle = []
                state.isClosed = true
            }
            return (Array(state.waiting[state.taken...]), state.idle)
        }
        for waker in idle {
            waker.wake()
        }
        return waiting
    }
}
