import Domain
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Operations

@Suite("The law's tables in memory", .enabled(if: TestDatabase.isExpected))
struct ReferenceShelfTests {
    @Test("they are read again once the reference data has been loaded anew, and not before")
    func reload() async throws {
        try await Office.open { office in
            let clock = Mutex(Office.now)
            let library = ReferenceShelf(
                pool: office.pool,
                now: { clock.withLock { $0 } },
                read: { pool throws(PostgresError) in try await LawBook.read(pool) }
            )
            func most() async throws -> Int64? {
                try await library.current().fines.brackets.first { $0.code == "ND99.11.SIGN" }?.maximum.dong
            }
            #expect(try await most() == 20_000_000)
            #expect(try await library.current().calendar.years == [2024, 2025, 2026])
            func change(_ script: String) async throws {
                try await office.pool.transaction { session throws(PostgresError) in
                    try session.script("reset role; \(script); set role kiem_service")
                }
            }
            try await change("update fine_bracket set maximum = 21000000 where code = 'ND99.11.SIGN'")
            clock.withLock { $0 = Self.later($0, seconds: 6) }
            #expect(try await most() == 20_000_000, "nothing was loaded")
            try await change("update reference_load set loaded_at = now() where file = 'fine_brackets.csv'")
            #expect(try await most() == 20_000_000, "looked a moment ago")
            clock.withLock { $0 = Self.later($0, seconds: 6) }
            #expect(try await most() == 21_000_000)
        }
    }

    private static func later(_ moment: Moment, seconds: Int64) -> Moment {
        Moment(microsecondsSince1970: moment.microsecondsSince1970 + seconds * 1_000_000)
    }
}
