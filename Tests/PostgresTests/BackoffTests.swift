import Testing

@testable import Postgres

@Suite("Backoff")
struct BackoffTests {
    @Test("pauses double up to the longest")
    func growth() {
        var backoff = Backoff(shortest: .milliseconds(50), longest: .milliseconds(300))
        let pauses = (0..<5).map { _ in backoff.next(chance: 0) }
        #expect(pauses == [25, 50, 100, 150, 150].map { .milliseconds($0) })
    }

    @Test("a pause is between half and all of its full length", arguments: [(0.0, 50), (0.5, 75), (1.0, 100)])
    func jitter(chance: Double, milliseconds: Int) {
        var backoff = Backoff(shortest: .milliseconds(100), longest: .seconds(1))
        #expect(backoff.next(chance: chance) == .milliseconds(milliseconds))
    }

    @Test("many attempts do not overflow")
    func manyAttempts() {
        var backoff = Backoff(shortest: .milliseconds(50), longest: .seconds(2))
        for _ in 0..<1000 {
            #expect(backoff.next() <= .seconds(2))
        }
    }
}
