import SeededRandom

/// Inspections that are logged and corrected at random, and what each of them adds to a week by plain counting.
struct LaterFacts {
    /// An inspection as it stands.
    struct Record {
        var day: Int
        var findings: [(kind: String, value: Int)]
        /// The number of the case that it opened, which stays whatever is corrected.
        var opened: String?

        /// What it adds to figures of the week from day 12 to day 18.
        var amounts: [String: Int] {
            guard (12...18).contains(day) else { return [:] }
            let violating = findings.filter { $0.kind != "compliant" }
            var amounts = ["inspections": 1, "inspections_ad_hoc": 1, "findings": findings.count]
            amounts[violating.isEmpty ? "inspections_without_violation" : "inspections_with_violation"] = 1
            for finding in findings { amounts[finding.kind, default: 0] += 1 }
            amounts["violations"] = violating.count
            amounts["goods_value"] = violating.reduce(0) { $0 + $1.value }
            return amounts.filter { $0.value != 0 }
        }
    }

    private(set) var records: [String: Record] = [:]
    private var order: [String] = []
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// The next thing to do: log an inspection, or correct the one that is named.
    mutating func next() -> (corrects: String?, record: Record) {
        let kinds = ["compliant", "compliant", "counterfeit", "knockoff", "smuggled", "other"]
        let record = Record(
            day: 8 + generator.below(14),
            findings: (0...generator.below(3)).map { _ in
                (kinds[generator.below(kinds.count)], generator.below(1_000_000))
            }
        )
        let corrects = !order.isEmpty && generator.below(3) == 0 ? order[generator.below(order.count)] : nil
        return (corrects, record)
    }

    /// What was done is known by its number.
    mutating func did(_ record: Record, _ number: String, opened: String?) {
        if records[number] == nil { order.append(number) }
        var record = record
        record.opened = records[number]?.opened ?? opened
        records[number] = record
    }

    /// What each number adds to each figure; a case counts where its inspection does.
    var amounts: [String: [String: Int]] {
        var amounts: [String: [String: Int]] = [:]
        for (number, record) in records {
            for (measure, amount) in record.amounts { amounts[measure, default: [:]][number] = amount }
            if let opened = record.opened, (12...18).contains(record.day) {
                amounts["cases_opened", default: [:]][opened] = 1
            }
        }
        return amounts
    }

    /// The fields that findings and days are written with.
    static func fields(_ record: Record) -> String {
        let day = "2026-11-\(record.day < 10 ? "0" : "")\(record.day)"
        let findings = record.findings.map { #"{"label_name":"Lô","kind":"\#($0.kind)","goods_value":\#($0.value)}"# }
        return #""started_at":"\#(day)","ended_at":"\#(day)","findings":[\#(findings.joined(separator: ","))]"#
    }
}
