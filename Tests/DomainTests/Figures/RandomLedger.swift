import Domain
import ReportLedgers
import SeededRandom

/// Facts and corrections of a year, and what counting them one by one comes to.
struct RandomLedger {
    /// A fact that stands, where and when.
    struct Entry {
        let fact: ReportFact
        let day: Day
        let area: Int?
    }

    private(set) var ledger = FigureLedger<Int>()
    /// What stands after the corrections.
    private(set) var standing: [Entry] = []

    init(seed: UInt64, year: ClosedRange<Day>) {
        var generator = SeededGenerator(seed: seed)
        let length = year.upperBound.daysSince1970 - year.lowerBound.daysSince1970 + 1
        for _ in 0..<generator.below(120) {
            if !standing.isEmpty, generator.below(8) == 0 {
                // A correction: an old fact goes, the next turn brings another.
                let entry = standing.remove(at: generator.below(standing.count))
                ledger.takeBack(entry.fact, on: entry.day, in: entry.area)
                continue
            }
            // The year's ends more often than their share.
            let offset = generator.below(6) == 0 ? [0, length - 1][generator.below(2)] : generator.below(length)
            let area = generator.below(5)
            let entry = Entry(
                fact: Self.fact(&generator),
                day: year.lowerBound.adding(days: offset),
                area: area == 0 ? nil : area
            )
            standing.append(entry)
            ledger.enter(entry.fact, on: entry.day, in: entry.area)
        }
    }

    /// Counts what stands in some days and places, fact by fact, without the sums and without their rules.
    func count(_ name: String, in days: ClosedRange<Day>, where belongs: (Int?) -> Bool = { _ in true }) -> Int64 {
        standing.filter { days.contains($0.day) && belongs($0.area) }.reduce(0) { $0 + Self.amount(of: $1.fact, name) }
    }

    private static func fact(_ generator: inout SeededGenerator) -> ReportFact {
        let money = Money(dong: Int64(generator.below(3_000_000_000))) ?? .zero
        return switch generator.below(11) {
        case 0, 1:
            .inspection(InspectionForm.allCases[generator.below(3)], violates: generator.below(2) == 0)
        case 2, 3:
            .finding(GoodsKind.allCases[generator.below(8)], worth: generator.below(4) == 0 ? nil : money)
        case 4: .caseOpened
        case 5: [.caseDecided, .caseClosed, .caseToPolice][generator.below(3)]
        case 6, 7: .money(MoneyKind.allCases[generator.below(6)], money)
        case 8: .destroyed(money)
        case 9: [.complaintReceived, .certificateExpired, .certificateFalse][generator.below(3)]
        default: .complaintHandled(isConfirmed: generator.below(2) == 0)
        }
    }

    /// What one fact is to one measure, said measure by measure from the circular's columns.
    private static func amount(of fact: ReportFact, _ name: String) -> Int64 {
        switch (name, fact) {
        case ("inspections", .inspection), ("findings", .finding), ("cases_opened", .caseOpened),
            ("cases_decided", .caseDecided), ("cases_closed", .caseClosed), ("cases_to_police", .caseToPolice),
            ("complaints_received", .complaintReceived), ("complaints_handled", .complaintHandled),
            ("complaints_confirmed", .complaintHandled(isConfirmed: true)),
            ("certificates_expired", .certificateExpired), ("certificates_false", .certificateFalse),
            ("inspections_with_violation", .inspection(_, violates: true)),
            ("inspections_without_violation", .inspection(_, violates: false)):
            return 1
        case (_, .inspection(let form, _)): return name == "inspections_" + form.rawValue ? 1 : 0
        case ("violations", .finding(let kind, _)): return kind == .compliant ? 0 : 1
        case ("goods_value", .finding(let kind, let worth)): return kind == .compliant ? 0 : worth?.dong ?? 0
        case (_, .finding(let kind, _)): return name == kind.rawValue ? 1 : 0
        case ("goods_destroyed", .destroyed(let worth)), ("handled_value", .destroyed(let worth)): return worth.dong
        case ("paid_to_budget", .money(let kind, let money)), ("handled_value", .money(let kind, let money)):
            return ["fine_paid", "sale_of_goods", "gain_paid_back"].contains(kind.rawValue) ? money.dong : 0
        case (_, .money(let kind, let money)): return name == kind.rawValue ? money.dong : 0
        default: return 0
        }
    }
}
