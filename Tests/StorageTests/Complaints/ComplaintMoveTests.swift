import Domain
import Postgres
import Storage
import TestSupport
import Testing

@Suite("The steps of complaints that the database lets pass", .enabled(if: TestDatabase.isExpected))
struct ComplaintMoveTests {
    @Test("are those of the lifecycle")
    func same() async throws {
        let moves = try await withSession(on: TemplateDatabase.migrated) { session in
            try session.query(
                Statement(
                    "test.moves",
                    sql: "select from_state || ' ' || event || ' ' || to_state from complaint_move",
                    access: .read,
                    takes: (),
                    gives: String.self
                ),
                ()
            )
        }
        let steps = ComplaintLifecycle.steps.map { "\($0.from.rawValue) \($0.event.rawValue) \($0.to.rawValue)" }
        #expect(moves.sorted() == steps.sorted())
    }
}
