import SeededRandom
import TestSupport
import Testing

@testable import Operations

@Suite("How far the log is complete")
struct EventHorizonTests {
    @Test("where nothing is under way everything given out is there")
    func quiet() {
        var horizon = EventHorizon()
        #expect(horizon.reached == nil)
        horizon.mark(last: 7, own: 100, oldest: 100)
        #expect(horizon.reached == 7)
        #expect(!horizon.isWaiting)
        #expect(!horizon.isBehind(7) && horizon.isBehind(8))
    }

    @Test("what transactions under way may have is waited for, until those of that moment have ended")
    func waits() {
        var horizon = EventHorizon()
        horizon.mark(last: 7, own: 100, oldest: 100)
        horizon.mark(last: 9, own: 103, oldest: 101)
        #expect(horizon.reached == 7)
        #expect(horizon.isWaiting)
        horizon.mark(last: 12, own: 106, oldest: 102)
        #expect(horizon.reached == 7)
        // 101 and 102 are over: up to 9 nothing comes any more. 104 and 105 may have what is up to 12.
        horizon.settle(oldest: 104)
        #expect(horizon.reached == 9)
        horizon.settle(oldest: 106)
        #expect(horizon.reached == 12)
        #expect(!horizon.isWaiting)
    }

    @Test("an empty log is complete up to 0")
    func empty() {
        var horizon = EventHorizon()
        horizon.mark(last: 0, own: 5, oldest: 5)
        #expect(horizon.reached == 0)
    }

    @Test("in every interleaving of writers, whatever is given out was committed, and nothing comes after it")
    func interleavings() {
        // Writers take a transaction, then numbers, then end. The reader looks at any moment: first the number, later the transactions.
        var generator = SeededGenerator(seed: 20_261_124)
        for round in 0..<2_000 {
            var (nextTransaction, nextNumber) = (Int64(1), Int64(1))
            var running: [Int64: [Int64]] = [:]
            var committed = Set<Int64>()
            var aborted = Set<Int64>()
            var horizon = EventHorizon()
            for _ in 0..<60 {
                switch Int.random(in: 0..<5, using: &generator) {
                case 0:
                    running[nextTransaction] = []
                    nextTransaction += 1
                case 1:
                    guard let writer = running.keys.sorted().randomElement(using: &generator) else { continue }
                    running[writer, default: []].append(nextNumber)
                    nextNumber += 1
                case 2:
                    guard let writer = running.keys.sorted().randomElement(using: &generator) else { continue }
                    let numbers = running.removeValue(forKey: writer) ?? []
                    if Bool.random(using: &generator) {
                        committed.formUnion(numbers)
                    } else {
                        aborted.formUnion(numbers)
                    }
                default:
                    let last = nextNumber - 1
                    // Between the two questions another one may begin, and take a number.
                    if Bool.random(using: &generator) {
                        running[nextTransaction] = [nextNumber]
                        nextTransaction += 1
                        nextNumber += 1
                    }
                    let oldest = running.keys.min() ?? nextTransaction
                    if horizon.isBehind(last) {
                        horizon.mark(last: last, own: nextTransaction, oldest: oldest)
                        nextTransaction += 1
                    } else {
                        horizon.settle(oldest: oldest)
                    }
                    let reached = horizon.reached ?? 0
                    let open = running.values.joined().filter { $0 <= reached }
                    #expect(open.isEmpty, "round \(round)")
                    #expect(
                        (1...max(1, reached)).allSatisfy {
                            reached == 0 || committed.contains($0) || aborted.contains($0)
                        }
                    )
                }
            }
        }
    }
}
