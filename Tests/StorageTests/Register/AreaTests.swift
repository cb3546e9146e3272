import Domain
import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("Areas", .enabled(if: TestDatabase.isExpected))
struct AreaTests {
    @Test(
        "a code stands for what it stood for on the day",
        arguments: [
            ("20335", "2023-05-01", "Tân Thạnh"), ("20335", "2026-11-24", "Bàn Thạch"), ("20335", nil, "Bàn Thạch"),
            ("20758", "2024-12-31", "Hiệp Hòa"), ("20758", "2025-01-01", "Quế Tân"), ("519", nil, "Nông Sơn"),
            ("519", "2025-01-01", nil), ("48", "2020-02-02", "Đà Nẵng"), ("49", "2025-07-01", nil), ("99", nil, nil),
        ] as [(String, String?, String?)]
    )
    func codes(code: String, on day: String?, name: String?) async throws {
        let found = try await withSharedSession { session in
            try session.first(AreaStatements.byCode, (code, day.flatMap { Day($0) }))
        }
        #expect(found?.name == name)
    }

    @Test(
        "a place is followed to what it was or became on any day",
        arguments: [
            ("20338", "2023-01-01", "2023-06-01", ["Phước Hòa"]),
            ("20338", "2023-01-01", "2025-02-01", ["An Xuân"]),
            ("20338", "2023-01-01", "2026-01-01", ["Tam Kỳ"]),
            ("20656", "2026-01-01", "2024-06-01", ["Quế Lộc", "Sơn Viên", "Trung Phước"]),
            ("519", "2024-01-01", "2025-02-01", ["Quế Sơn"]),
            ("503", "2024-01-01", "2026-01-01", ["Hội An", "Hội An Đông", "Hội An Tây", "Tân Hiệp"]),
            ("49", "2024-01-01", "2026-01-01", ["Đà Nẵng"]),
            ("48", "2026-01-01", "2024-01-01", ["Quảng Nam", "Đà Nẵng"]),
        ]
    )
    func counterparts(code: String, of day: String, on other: String, names: [String]) async throws {
        let found = try await withSharedSession { session in
            let area = try #require(try session.first(AreaStatements.byCode, (code, Day(day))))
            return try session.query(AreaStatements.counterparts, (area.id, try #require(Day(other))))
        }
        #expect(found.map(\.name).sorted() == names.sorted())
    }

    @Test("every commune of 2023 leads to exactly one commune of today")
    func successors() async throws {
        let counts = try await withSharedSession { session in
            let listed = try #require(Day("2023-04-15"))
            let today = try #require(Day("2026-01-01"))
            return try session.query(AreaStatements.all, ())
                .filter { $0.level == .commune && $0.isValid(on: listed) }
                .map { try session.query(AreaStatements.counterparts, ($0.id, today)).count }
        }
        #expect(counts.count == 241)
        #expect(counts.allSatisfy { $0 == 1 })
    }

    @Test(
        "a place counts in the areas above it, in its locality, and in what became of it, with the provinces above that",
        arguments: [
            ("20359", "2023-01-01", ["20359 same", "49 parent", "502 parent", "48 succession", "20356 succession"]),
            ("20350", "2026-01-01", ["20350 same", "48 parent", "49 locality", "502 locality"]),
            (
                "20656", "2024-01-01",
                ["20656 same", "519 parent", "49 parent", "20656 succession", "20656 succession", "48 succession"]
            ),
            ("20656", "2026-01-01", ["20656 same", "48 parent", "49 locality", "519 locality"]),
            ("519", "2024-01-01", ["519 same", "49 parent", "48 succession"]),
            ("00004", "2026-01-01", ["00004 same", "01 parent"]),
        ]
    )
    func ancestors(code: String, on day: String, expected: [String]) async throws {
        let found = try await withSharedSession { session in
            let area = try #require(try session.first(AreaStatements.byCode, (code, Day(day))))
            return try session.query(Self.ancestors, area.id)
        }
        #expect(found.sorted() == expected.sorted())
    }

    @Test("the localities are the 18 districts")
    func localities() async throws {
        let localities = try await withSharedSession { session in try session.query(AreaStatements.localities, ()) }
        #expect(localities.map(\.code) == (502...519).map(String.init))
        #expect(RegisterDistrict(localities[1]).name == "thành phố Hội An")
    }

    @Test("the gazetteer gets every version, areas above before those below")
    func all() async throws {
        let (areas, successions) = try await withSharedSession { session in
            (try session.query(AreaStatements.all, ()), try session.query(AreaStatements.successions, ()))
        }
        // 36 provinces, 18 districts, 241 + 12 + 3,321 communes.
        #expect(areas.count == 3_628)
        #expect(successions.count == 334)
        var seen: Set<UUID> = []
        for area in areas {
            if let parent = area.parentID { #expect(seen.contains(parent)) }
            seen.insert(area.id)
        }
        let hue = try #require(areas.first { $0.code == "46" })
        #expect(hue.nameFold == "hue")
    }

    private static let ancestors = Statement(
        "test.ancestors",
        sql: """
            select area.code || ' ' || area_ancestor.relation
            from area_ancestor
            join area on area.id = area_ancestor.ancestor_id
            where area_ancestor.area_id = $1
            """,
        access: .read,
        takes: UUID.self,
        gives: String.self
    )
}
