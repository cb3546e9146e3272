import Testing

@testable import Postgres

@Suite("WorkQueue")
struct WorkQueueTests {
    private let waker = Waker()

    private func take(_ queue: WorkQueue<Int>) -> [Int]? {
        var batch: [Int] = []
        return queue.take(into: &batch, orWake: waker) ? batch : nil
    }

    @Test("lanes share what waits, in the order it came")
    func shares() {
        let queue = WorkQueue<Int>(lanes: 2, limit: 100)
        for work in 1...5 {
            #expect(queue.add(work) == .taken)
        }
        #expect(take(queue) == [1, 2, 3])
        #expect(take(queue) == [4])
        #expect(take(queue) == [5])
        #expect(take(queue) == [])
    }

    @Test("no lane takes more than the limit at once")
    func limit() {
        let queue = WorkQueue<Int>(lanes: 1, limit: 2)
        #expect(queue.add(contentsOf: [1, 2, 3]) == .taken)
        #expect(take(queue) == [1, 2])
        #expect(take(queue) == [3])
    }

    @Test("what is put back comes first")
    func putBack() {
        let queue = WorkQueue<Int>(lanes: 2, limit: 100)
        #expect(queue.add(contentsOf: [1, 2, 3, 4]) == .taken)
        #expect(take(queue) == [1, 2])
        #expect(queue.putBack([1, 2]))
        #expect(take(queue) == [1, 2])
        #expect(take(queue) == [3])
    }

    @Test("an idle lane is woken once for work")
    func wakes() {
        let queue = WorkQueue<Int>(lanes: 2, limit: 100)
        #expect(take(queue) == [])
        #expect(queue.add(1) == .taken)
        // Returns at once, since it was woken; an hour otherwise.
        waker.sleep(for: .seconds(3600))
        #expect(take(queue) == [1])
    }

    @Test("a lane that cannot take the work it was woken for passes it on")
    func passesOn() {
        let queue = WorkQueue<Int>(lanes: 2, limit: 100)
        let other = Waker()
        var batch: [Int] = []
        #expect(queue.take(into: &batch, orWake: other))
        #expect(take(queue) == [])
        #expect(queue.add(1) == .taken)
        queue.notIdle(waker)
        other.sleep(for: .seconds(3600))
        #expect(queue.take(into: &batch, orWake: other))
        #expect(batch == [1])
    }

    @Test("what waits too long can be taken out")
    func remove() {
        let queue = WorkQueue<Int>(lanes: 2, limit: 2)
        #expect(queue.add(contentsOf: [1, 2, 3, 4, 5, 6]) == .taken)
        #expect(take(queue) == [1, 2])
        #expect(queue.remove { $0.isMultiple(of: 2) } == [4, 6])
        #expect(take(queue) == [3])
        #expect(take(queue) == [5])
    }

    @Test("a closed queue gives back what waits and takes nothing more")
    func close() {
        let queue = WorkQueue<Int>(lanes: 1, limit: 1)
        #expect(queue.add(contentsOf: [1, 2]) == .taken)
        #expect(take(queue) == [1])
        #expect(queue.close() == [2])
        #expect(queue.add(3) == .closed)
        #expect(!queue.putBack([1]))
        #expect(take(queue) == nil)
    }

    @Test("what would wait behind too much is refused at once, and taken again when there is room")
    func full() {
        let queue = WorkQueue<Int>(lanes: 1, limit: 2, room: 3)
        #expect(queue.add(contentsOf: [1, 2]) == .taken)
        #expect(queue.add(contentsOf: [3, 4]) == .full)
        #expect(queue.add(3) == .taken)
        #expect(queue.add(4) == .full)
        #expect(take(queue) == [1, 2])
        #expect(queue.add(4) == .taken)
    }
}
