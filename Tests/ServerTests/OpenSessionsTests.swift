import Domain
import FoundationEssentials
import Operations
import Storage
import Synchronization
import Testing

@testable import Server

@Suite("Connections end with their token")
struct OpenSessionsTests {
    private static func caller(_ token: UUID, until end: Moment? = nil) -> Caller {
        Caller(
            officerID: UUID(),
            officer: "QN-001",
            name: "QN-001",
            unitID: UUID(),
            unit: "DN-07",
            roles: [.inspector],
            tokenID: token,
            expiresAt: end,
            ownScope: .all
        )
    }

    @Test("all connections of a token are closed, and no others")
    func closes() {
        let (sessions, ours, others) = (OpenSessions(), UUID(), UUID())
        let closed = Mutex<[Int]>([])
        for (number, token) in [(1, ours), (2, others), (3, ours)] {
            sessions.enter(number, Self.caller(token)) { closed.withLock { $0.append(number) } }
        }
        #expect(sessions.end([ours]) == 2)
        #expect(closed.withLock { $0.sorted() } == [1, 3])
    }

    @Test("one that was looked up before its token ended, and noted after, is closed too")
    func late() {
        let (sessions, token) = (OpenSessions(), UUID())
        let closed = Mutex(false)
        sessions.end([token])
        sessions.enter(1, Self.caller(token)) { closed.withLock { $0 = true } }
        #expect(closed.withLock { $0 })
        #expect(sessions.open.isEmpty)
    }

    @Test("a connection counts for the token shown last, and for none when it has ended")
    func changes() {
        let (sessions, first, second) = (OpenSessions(), UUID(), UUID())
        let closed = Mutex(0)
        sessions.enter(1, Self.caller(first)) { closed.withLock { $0 += 1 } }
        sessions.enter(1, Self.caller(second)) { closed.withLock { $0 += 1 } }
        #expect(sessions.end([first]) == 0)
        #expect(Array(sessions.open.keys) == [second])
        sessions.leave(1)
        #expect(sessions.end([second]) == 0)
        #expect(closed.withLock { $0 } == 0)
    }
}
