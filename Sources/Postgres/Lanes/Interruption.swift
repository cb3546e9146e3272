import Synchronization

/// A wish that reaches a thread in the middle of a statement: stop, nobody waits for this any more.
final class Interruption: Sendable {
    let waker = Waker()
    private let requested = Atomic(false)

    var isRequested: Bool { requested.load(ordering: .acquiring) }

    func request() {
        requested.store(true, ordering: .releasing)
        waker.wake()
    }

    func reset() {
        requested.store(false, ordering: .releasing)
    }
}
