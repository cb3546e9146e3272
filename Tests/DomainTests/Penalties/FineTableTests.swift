import Domain
import Testing

@Suite("The fine table as data")
struct FineTableTests {
    @Test("the reference table fits together")
    func reference() throws {
        let table = try FineTable.reference()
        #expect(table.brackets.count == 90 && table.caps.count == 12)
        #expect(table.codes.count == 14)
        let day = try #require(Day("2026-11-24"))
        #expect(table.cap(of: .branchHead, in: .ip, on: day)?.dong == 125_000_000)
        #expect(table.cap(of: .deputyBranchHead, in: .ip, on: day) == nil)
        #expect(try table.cap(of: .branchHead, in: .commerce, on: #require(Day("2025-06-30"))) == nil)
    }

    @Test("a row left out is found as a gap, a row twice as an overlap")
    func gapAndOverlap() throws {
        let rows = try FineTable.referenceBrackets()
        let index = try #require(rows.firstIndex { $0.code == "ND98.17" && $0.row == 5 })
        var gap = rows
        gap.remove(at: index)
        #expect(throws: FineTableFlaw.gap(code: "ND98.17", rows: [4])) { try FineTable(brackets: gap, caps: []) }
        #expect(throws: FineTableFlaw.overlap(code: "ND98.17", rows: [5, 5])) {
            try FineTable(brackets: rows + [rows[index]], caps: [])
        }
    }

    @Test("a cap twice on one day is found")
    func capTwice() throws {
        let caps = try FineTable.referenceCaps()
        #expect(throws: FineTableFlaw.caps(title: .inspector, field: .commerce)) {
            try FineTable(brackets: [], caps: caps + [caps[0]])
        }
    }

    @Test("amounts that cannot be are found")
    func amounts() throws {
        #expect(throws: FineTableFlaw.amounts(code: "X", row: 1)) {
            try FineTable(brackets: [row(minimum: 2, maximum: 1)], caps: [])
        }
        #expect(throws: FineTableFlaw.amounts(code: "X", row: 1)) {
            try FineTable(brackets: [row(minimum: 1, maximum: 100_000_001)], caps: [])
        }
        #expect(throws: FineTableFlaw.multiplier(code: "X", row: 1)) {
            try FineTable(brackets: [row(tenths: 9)], caps: [])
        }
        #expect(throws: FineTableFlaw.field(code: "X", row: 1)) {
            try FineTable(brackets: [row(act: .civilCode)], caps: [])
        }
    }

    @Test(
        "an end belongs to one band only, as its decree says",
        arguments: [
            (BandBounds.closedOpen, Int64(9), false), (.closedOpen, 10, true), (.closedOpen, 19, true),
            (.closedOpen, 20, false), (.openClosed, 10, false), (.openClosed, 11, true), (.openClosed, 20, true),
            (.openClosed, 21, false),
        ]
    )
    func bands(bounds: BandBounds, number: Int64, isInside: Bool) throws {
        let band = try #require(Band(lower: 10, upper: 20, bounds: bounds))
        #expect(band.contains(number) == isInside)
    }

    @Test("bands meet without sharing a number, unless their bounds differ")
    func overlap() throws {
        let first = try #require(Band(lower: 0, upper: 10, bounds: .closedOpen))
        let next = try #require(Band(lower: 10, upper: nil, bounds: .closedOpen))
        let other = try #require(Band(lower: 9, upper: nil, bounds: .openClosed))
        let closed = try #require(Band(lower: 0, upper: 10, bounds: .openClosed))
        #expect(!first.overlaps(next) && first.isFollowed(by: next))
        #expect(!first.overlaps(other) && !first.isFollowed(by: other))
        #expect(closed.overlaps(next) && next.overlaps(closed) && closed.overlaps(other))
        #expect(Band(lower: 10, upper: 10, bounds: .closedOpen) == nil)
        #expect(Band(lower: -1, upper: 10, bounds: .closedOpen) == nil)
    }

    @Test("days of validity include both ends")
    func validity() throws {
        let (first, last) = (try #require(Day("2025-01-01")), try #require(Day("2025-12-31")))
        let range = try #require(DayRange(first: first, last: last))
        #expect(range.contains(first) && range.contains(last))
        #expect(!range.contains(first.adding(days: -1)) && !range.contains(last.adding(days: 1)))
        #expect(try range.overlaps(#require(DayRange(first: last))))
        #expect(try !range.overlaps(#require(DayRange(first: last.adding(days: 1)))))
        #expect(DayRange(first: last, last: first) == nil)
    }

    private func row(
        minimum: Int64 = 1,
        maximum: Int64 = 2,
        tenths: Int = 10,
        act: LegalAct = .commerceDecree
    ) throws -> FineBracket {
        FineBracket(
            code: "X",
            act: act,
            article: 17,
            row: 1,
            conduct: "x",
            basis: .goodsValue,
            band: try #require(Band(lower: 0, upper: nil, bounds: .closedOpen)),
            gain: nil,
            minimum: try #require(Money(dong: minimum)),
            maximum: try #require(Money(dong: maximum)),
            allowsWarning: false,
            specialTenths: tenths,
            remedies: [],
            valid: try #require(DayRange(first: .first))
        )
    }
}
