import Domain
import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("Sales points", .enabled(if: TestDatabase.isExpected))
struct PointTests {
    @Test("a point comes with its place, days and doubts")
    func show() async throws {
        let (centre, outside) = try await withSharedSession { session in
            (
                try #require(try session.first(PointStatements.byCode, "SP01")),
                try #require(try session.first(PointStatements.byCode, "SP19"))
            )
        }
        #expect(centre.name == "Trung tâm OCOP thành phố Hội An")
        #expect(centre.kind == .centre)
        #expect(centre.status == .operating)
        #expect(centre.isDesignated)
        #expect(centre.openedOn == Day("2024-09-27"))
        #expect(centre.place?.code == "20398")
        #expect(centre.place?.name == "Minh An")
        #expect(centre.place?.localityName == "Hội An")
        #expect(outside.place == nil)
        #expect(outside.note?.hasPrefix("Outside the province") == true)
    }

    @Test(
        "filters narrow the list",
        arguments: [
            (nil, nil, nil, nil, 19), ("503", nil, nil, nil, 6), ("48", nil, nil, nil, 18), (nil, .centre, nil, nil, 4),
            (nil, nil, true, nil, 12), (nil, nil, false, nil, 7), (nil, nil, nil, "2022-03-25", 17),
        ] as [(String?, SalesPointKind?, Bool?, String?, Int)]
    )
    func filters(area: String?, kind: SalesPointKind?, designated: Bool?, day: String?, count: Int) async throws {
        let found = try await withSharedSession { session in
            let area = try area.map { try #require(try session.first(AreaStatements.byCode, ($0, nil))).id }
            return try session.query(
                PointStatements.list,
                (nil, 100, area, kind, designated, day.flatMap { Day($0) }, nil, nil)
            )
        }
        #expect(found.count == count)
    }

    @Test(
        "a point is found by its code and by its name, with accents and without",
        arguments: [
            ("sp04", nil), ("SP04", "SP04"), ("cửa hàng OCOP Thăng Bình", "SP04"), ("cua hang ocop thang binh", "SP04"),
            ("co.opmart tam ky", "SP18"), ("cho phien lang chai", "SP14"),
        ] as [(String, String?)]
    )
    func search(text: String, code: String?) async throws {
        let typed = try #require(SearchText(text))
        let found = try await withSharedSession { session in
            try session.query(PointStatements.search, (typed.typed, typed.accented, typed.folded, 5, nil))
        }
        #expect(found.first?.point.code == code)
    }

    @Test("a fair is open on its days, and has to have some")
    func fair() async throws {
        try await withSession { session in
            var fair = NewPoint(code: "HC01", name: "Hội chợ OCOP", kind: .fair, addedBy: nil)
            fair.area = try session.first(AreaStatements.byCode, ("20413", nil))?.id
            fair.openedOn = Day("2026-12-01")
            let open = fair
            let refused = refusal(session) { () throws(StorageError) in try Points.add(open, on: session) }
            #expect(refused == "broken sales_point_fair_check")
            fair.closesOn = Day("2026-12-05")
            let planned = fair
            #expect(refusal(session) { () throws(StorageError) in try Points.add(planned, on: session) } == nil)
            for (day, isOpen) in [
                ("2026-11-30", false), ("2026-12-01", true), ("2026-12-05", true), ("2026-12-06", false),
            ] {
                let day = try #require(Day(day))
                let found = try session.query(PointStatements.list, (nil, 100, nil, .fair, nil, day, nil, nil))
                #expect(found.map(\.code) == (isOpen ? ["HC01"] : []))
                #expect(try session.first(PointStatements.byCode, "HC01")?.mayBeOpen(on: day) == isOpen)
            }
            #expect(try session.first(PointStatements.byCode, "HC01")?.place?.localityCode == "503")
        }
    }

    @Test("a point closes once")
    func close() async throws {
        try await withSession { session in
            let point = try #require(try session.first(PointStatements.byCode, "SP04"))
            let day = try #require(Day("2026-06-30"))
            try session.transaction { () throws(StorageError) in
                try Points.close(point.id, on: day, reason: "hết hợp đồng", by: nil, on: session)
            }
            let closed = try #require(try session.first(PointStatements.byCode, "SP04"))
            #expect(closed.closedOn == day)
            #expect(closed.closeReason == "hết hợp đồng")
            #expect(closed.mayBeOpen(on: day))
            #expect(!closed.mayBeOpen(on: day.adding(days: 1)))
            let again = refusal(session) { () throws(StorageError) in
                try Points.close(point.id, on: day, reason: nil, by: nil, on: session)
            }
            #expect(again == "already closed")
        }
    }

    @Test("what a point carries is known as of any day, and unknown where nobody has said")
    func stock() async throws {
        try await withSession { session in
            let market = try #require(try session.first(PointStatements.byCode, "SP18"))
            let noodles = try #require(try session.first(ProductStatements.byCode, "513-011")).id
            let sauce = try #require(try session.first(ProductStatements.byCode, "502-004")).id
            func day(_ text: String) throws -> Day { try #require(Day(text)) }
            func say(_ statements: [StockStatement]) throws {
                try session.transaction { () throws(StorageError) in
                    try Points.stock(statements, at: market.id, by: nil, on: session)
                }
            }
            func carried(_ on: String) throws -> [String] {
                try session.query(PointStatements.stock, (market.id, try day(on))).map(\.code)
            }
            func carries(_ on: String) throws -> [Bool] {
                try session.query(PointStatements.carries, (market.id, [noodles, sauce], try day(on))).map { $0.1 }
            }
            #expect(try carries("2026-01-01").isEmpty)

            try say([
                StockStatement(product: noodles, isCarried: true, since: try day("2026-02-01")),
                StockStatement(
                    product: sauce,
                    isCarried: true,
                    since: try day("2026-02-01"),
                    until: try day("2026-02-28")
                ),
            ])
            try say([StockStatement(product: noodles, isCarried: false, since: try day("2026-04-01"))])
            #expect(try carried("2026-01-31").isEmpty)
            #expect(try carries("2026-01-31").isEmpty)
            #expect(try carried("2026-02-01") == ["502-004", "513-011"])
            #expect(try carried("2026-03-31") == ["513-011"])
            #expect(try carries("2026-03-31") == [true, false])
            #expect(try carried("2026-04-01").isEmpty)
            #expect(try carries("2026-04-01") == [false, false])
            #expect(
                try session.query(PointStatements.carrying, (noodles, try day("2026-03-01"))).map(\.point.code) == [
                    "SP18"
                ]
            )
            #expect(try session.query(PointStatements.carrying, (noodles, try day("2026-05-01"))).isEmpty)
            // What is said later about the same day corrects what was said before.
            try say([StockStatement(product: noodles, isCarried: true, since: try day("2026-04-01"))])
            #expect(try carried("2026-05-01") == ["513-011"])
        }
    }
}
