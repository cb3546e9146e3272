import Synchronization

/// Lets a task's cancellation reach its job, whether it waits or runs; never the job after it.
final class JobHandle: Sendable {
    private enum Progress {
        case waiting
        case running(Interruption)
        case ended
    }

    private struct State {
        var progress = Progress.waiting
        var isCancelled = false
    }

    private let state = Mutex(State())

    var isCancelled: Bool { state.withLock(\.isCancelled) }

    /// Cancels the job unless it has ended.
    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            if case .running(let interruption) = state.progress { interruption.request() }
        }
    }

    /// Connects the job with the lane that runs it.
    ///
    /// - Returns: false when it was cancelled before.
    func begin(_ interruption: Interruption) -> Bool {
        state.withLock { state in
            guard !state.isCancelled else { return false }
            state.progress = .running(interruption)
            return true
        }
    }

    /// Disconnects the job from its lane, and the lane from a cancellation that came too late.
    func end(_ interruption: Interruption?) {
        state.withLock { state in
            state.progress = .ended
            interruption?.reset()
        }
    }
}
