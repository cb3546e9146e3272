import Domain
import ReportLedgers
import SeededRandom

/// A year and a half of a sub-department's facts, the same each time, so that a report's figures fit together.
struct SummaryLedger {
    /// Communes with their names, as they have been since July 2025.
    static let areas = [
        ("20335", "Phường Tam Kỳ"), ("20413", "Phường Hội An"), ("20551", "Phường Điện Bàn"),
        ("20791", "Xã Thăng Bình"),
        ("20599", "Xã Duy Xuyên"), ("20965", "Xã Núi Thành"),
    ]

    private var generator = SeededGenerator(seed: 47)
    private(set) var ledger = FigureLedger<String>()

    init() throws {
        var day = Day("2025-09-01") ?? .first
        let end = Day("2026-11-26") ?? .first
        while day < end {
            for _ in 0..<(day.weekday > 5 ? 1 : 5) + generator.below(7) { enterInspection(on: day) }
            day = day.adding(days: 1)
        }
    }

    private mutating func enterInspection(on day: Day) {
        let index = generator.below(Self.areas.count * 2)
        // The first communes more often; one in twelve has no address that says where.
        let area = index == 11 ? nil : Self.areas[min(index, generator.below(Self.areas.count))].0
        let form = [InspectionForm.adHoc, .adHoc, .periodic, .thematic][generator.below(4)]
        let violates = generator.below(3) == 0
        ledger.enter(.inspection(form, violates: violates), on: day, in: area)
        guard violates else {
            ledger.enter(.finding(.compliant, worth: nil), on: day, in: area)
            return
        }
        let kinds: [GoodsKind] = [
            .unknownOrigin, .unknownOrigin, .unknownOrigin, .counterfeit, .knockoff, .smuggled, .substandard, .other,
        ]
        let worth = money(40_000, 400)
        ledger.enter(.finding(kinds[generator.below(kinds.count)], worth: worth), on: day, in: area)
        for _ in 0..<generator.below(3) {
            ledger.enter(.finding(kinds[generator.below(kinds.count)], worth: nil), on: day, in: area)
        }
        ledger.enter(.caseOpened, on: day, in: area)
        let fine = money(500_000, 50)
        ledger.enter(.caseDecided, on: day, in: area)
        ledger.enter(.money(.fineImposed, fine), on: day, in: area)
        if generator.below(3) > 0 { ledger.enter(.money(.finePaid, fine), on: day, in: area) }
        if generator.below(6) == 0 { ledger.enter(.money(.saleOfGoods, worth), on: day, in: area) }
        if generator.below(12) == 0 { ledger.enter(.money(.gainPaidBack, money(10_000, 90)), on: day, in: area) }
        if generator.below(3) == 0 { ledger.enter(.destroyed(worth), on: day, in: area) }
        if generator.below(40) == 0 { ledger.enter(.caseToPolice, on: day, in: area) }
        if generator.below(2) == 0 { ledger.enter(.caseClosed, on: day, in: area) }
        ledger.enter(.complaintReceived, on: day, in: area)
        if generator.below(4) > 0 {
            ledger.enter(.complaintHandled(isConfirmed: generator.below(3) == 0), on: day, in: area)
        }
        if generator.below(20) == 0 { ledger.enter(.certificateExpired, on: day, in: area) }
        if generator.below(30) == 0 { ledger.enter(.certificateFalse, on: day, in: area) }
    }

    private mutating func money(_ unit: Int64, _ most: Int) -> Money {
        Money(dong: unit * Int64(generator.below(most) + 1)) ?? .zero
    }
}
