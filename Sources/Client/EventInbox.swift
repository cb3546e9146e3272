import Dispatch
import JSON
import Synchronization

/// Events between the event loop that reads them and the thread that takes them; holds the reading up while there are many.
final class EventInbox: Sendable {
    private static let limit = 1_024

    private struct State {
        var events: [JSONObject] = []
        var goOn: (@Sendable () -> Void)?
        var end: ClientError?
    }

    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    /// Adds an event.
    func put(_ event: JSONObject) {
        state.withLock { $0.events.append(event) }
        bell.signal()
    }

    /// Whether no more should come for now; then `goOn` is called when there is room.
    func isFull(_ goOn: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            guard state.events.count >= Self.limit else { return false }
            state.goOn = goOn
            return true
        }
    }

    /// Says that no more will come, and why.
    func close(_ error: ClientError) {
        state.withLock { $0.end = $0.end ?? error }
        bell.signal()
    }

    /// Waits for events; none when the time is over.
    ///
    /// Blocks the thread.
    ///
    /// - Throws: what the connection ended with, when all events before its end have been taken.
    func take(within timeout: Duration) throws(ClientError) -> [JSONObject] {
        let deadline = DispatchTime.now() + .milliseconds(Int(timeout / .milliseconds(1)))
        while true {
            let (events, goOn, end) = state.withLock { state in
                defer {
                    state.events = []
                    state.goOn = nil
                }
                return (state.events, state.goOn, state.end)
            }
            goOn?()
            if !events.isEmpty { return events }
            if let end { throw end }
            // It may have rung for what was taken before, so once is not enough.
            guard bell.wait(timeout: deadline) == .success else { return [] }
        }
    }
}
