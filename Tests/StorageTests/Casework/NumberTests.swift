import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Numbers", .enabled(if: TestDatabase.isExpected))
struct NumberTests {
    @Test("eight writers at once never get the same number")
    func concurrentNumbers() async throws {
        try await CaseworkDatabase.with { database in
            let logged = try await withPool(
                database.conninfo,
                configure: {
                    $0.writers.connections = 8
                    $0.setup = ["set role kiem_service", "set kiem.scope = '*'"]
                },
                { pool in try await log(200, times: 8, on: pool) }
            )
            #expect(logged.count == 1600)
            #expect(Set(logged.map(\.number)).count == 1600)
            #expect(Set(logged.compactMap(\.caseNumber)).count == 1600)
            #expect(try await database.count("inspection") == 1600)
            #expect(try await database.count("enforcement_case") == 1600)
        }
    }

    @Test("each kind and year counts from one, with six digits and more where needed")
    func shape() async throws {
        try await CaseworkDatabase.with { database in
            let next = Statement(
                "next",
                sql: "select next_number($1, $2)",
                access: .write,
                takes: (String.self, Int32.self),
                gives: String.self
            )
            let numbers = try await database.service { session in
                var numbers: [String?] = []
                let wanted = [("KT", 2026), ("KT", 2026), ("VV", 2026), ("KT", 2027), ("TB", 2026), ("KT", 2026)]
                for (kind, year) in wanted {
                    numbers.append(try session.first(next, (kind, Int32(year))))
                }
                return numbers
            }
            #expect(
                numbers == [
                    "KT-2026-000001", "KT-2026-000002", "VV-2026-000001", "KT-2027-000001", "TB-2026-000001",
                    "KT-2026-000003",
                ]
            )
            try await database.administrator { try $0.script("select setval('numbering.number_kt_2026', 999999)") }
            #expect(try await database.query(next, ("KT", 2026)) == ["KT-2026-1000000"])
        }
    }

    @Test(
        "there are no numbers of other kinds or years",
        arguments: [("XX", 2026), ("kt", 2026), ("KT", 1999), ("KT", 10_000)]
    )
    func wrongNumbers(kind: String, year: Int) async throws {
        try await CaseworkDatabase.withShared(CaseworkDatabase.empty) { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.service { try $0.script("select next_number('\(kind)', \(year))") }
            }
            #expect(error?.sqlState == "22023")
        }
    }

    @Test("a number beyond six digits sorts behind those with six")
    func longNumbers() async throws {
        try await CaseworkDatabase.with { database in
            let year = try await database.log(.sample([])).number.year
            try await database.administrator { session in
                try session.script("select setval('numbering.number_kt_\(year)', 999998)")
            }
            for _ in 0..<3 { try await database.log(.sample([])) }
            let lines = try await database.query(InspectionStatements.list, InspectionFilter(limit: 10))
            #expect(lines.map(\.number.sequence) == [1_000_001, 1_000_000, 999_999, 1])
            let rest = try await database.query(
                InspectionStatements.list,
                InspectionFilter(after: lines[1].number, limit: 10)
            )
            #expect(rest.map(\.number.sequence) == [999_999, 1])
        }
    }

    private func log(_ count: Int, times writers: Int, on pool: PostgresPool) async throws -> [LoggedInspection] {
        try await withThrowingTaskGroup(of: [LoggedInspection].self) { group in
            for _ in 0..<writers {
                group.addTask {
                    var logged: [LoggedInspection] = []
                    for _ in 0..<count {
                        let inspection = NewInspection.sample([.sample(.banned)])
                        logged.append(
                            try await pool.transaction { session throws(StorageError) in
                                try Inspections.log(inspection, on: session)
                            }
                        )
                    }
                    return logged
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}
