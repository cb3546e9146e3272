import Matching
import VietnameseText

/// Measures the matcher on sets of complaints; run by `scripts/bench match`.
@main
struct MatchBench {
    static let usage = """
        match-bench quality [--strict] COMPLAINTS REGISTER...
                                                      recall, precision, coverage, calibration, time; fails with
                                                      --strict where one of the first four misses its mark
        match-bench errors COMPLAINTS REGISTER...     the complaints that are answered wrongly
        match-bench folded COMPLAINTS REGISTER...     the folded texts, for other matchers to be held against
        match-bench changes COMPLAINTS REGISTER...    what a changed product and a look for look-alikes take
        match-bench measures COMPLAINTS REGISTER...   what scripts/match-fit fits the weights to
        """

    static func main() throws {
        let isStrict = CommandLine.arguments.contains("--strict")
        let arguments = CommandLine.arguments.dropFirst().filter { $0 != "--strict" }
        guard arguments.count >= 3, let command = arguments.first else {
            print(usage)
            return
        }
        let complaints = try Complaint.all(path: arguments[1])
        let entries = try Register.entries(paths: Array(arguments.dropFirst(2)))
        let clock = ContinuousClock()
        let start = clock.now
        let index = MatchIndex(entries)
        let built = clock.now - start
        switch command {
        case "quality": try quality(index, complaints, built, isStrict: isStrict)
        case "errors": errors(index, complaints, entries)
        case "folded": folded(complaints, entries)
        case "changes": changes(index, entries)
        case "measures": measures(index, complaints)
        default: print(usage)
        }
    }

    static func quality(_ index: MatchIndex, _ complaints: [Complaint], _ built: Duration, isStrict: Bool) throws {
        print("index of \(index.count) entries built in \(built)")
        var quality = Quality()
        var times: [Duration] = []
        let clock = ContinuousClock()
        for complaint in complaints {
            let start = clock.now
            let result = index.matches(for: complaint.query)
            times.append(clock.now - start)
            quality.add(result, truth: complaint.truth)
        }
        quality.print()
        print("time \(percentiles(times))")
        if isStrict, !quality.misses.isEmpty { throw MissedMarks(names: quality.misses) }
    }

    static func percentiles(_ times: [Duration]) -> String {
        let times = times.sorted()
        guard let last = times.last else { return "-" }
        return "p50 \(times[times.count / 2]), p95 \(times[times.count * 95 / 100]), max \(last)"
    }

    static func changes(_ index: MatchIndex, _ entries: [RegisterEntry]) {
        var changed = index
        let clock = ContinuousClock()
        var replaced: [Duration] = []
        var looked: [Duration] = []
        var alike: [Lookalike.Kind: Int] = [:]
        for entry in entries.prefix(512) {
            let start = clock.now
            changed = changed.replacing(entry)
            let middle = clock.now
            for found in changed.lookalikes(of: entry) { alike[found.kind, default: 0] += 1 }
            replaced.append(middle - start)
            looked.append(clock.now - middle)
        }
        print("\(changed.count) entries, \(changed.recentCount) beside the large segment")
        print("replacing one: \(percentiles(replaced))")
        print("look-alikes of one: \(percentiles(looked))")
        for (kind, count) in alike.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { print("  \(kind): \(count)") }
    }

    static func errors(_ index: MatchIndex, _ complaints: [Complaint], _ entries: [RegisterEntry]) {
        let names = Dictionary(entries.map { ($0.code, $0.name + " | " + ($0.owner ?? "")) }) { first, _ in first }
        for complaint in complaints {
            let result = index.matches(for: complaint.query)
            let isRight = result.candidates.first.map { complaint.truth.contains($0.code) } ?? false
            if complaint.truth.isEmpty ? !result.isSuggested : isRight && result.isSuggested { continue }
            print("---", complaint.query.body)
            for code in complaint.truth { print("   true", code, names[code] ?? "") }
            for candidate in result.candidates.prefix(3) {
                print(
                    "  ",
                    decimal(candidate.probability),
                    decimal(candidate.sharedProbability),
                    names[candidate.code] ?? "",
                    candidate.reasons
                )
            }
        }
    }

    static func folded(_ complaints: [Complaint], _ entries: [RegisterEntry]) {
        for entry in entries { print("product", entry.code, Vietnamese.fold(entry.name), separator: "\t") }
        for complaint in complaints {
            let truth = complaint.truth.sorted().joined(separator: ";")
            print("complaint", truth, Vietnamese.fold(complaint.query.body), separator: "\t")
        }
    }

    static func measures(_ index: MatchIndex, _ complaints: [Complaint]) {
        for complaint in complaints {
            for (code, values) in index.measures(for: complaint.query, limit: 30) {
                let label = complaint.truth.contains(code) ? "1" : "0"
                print(complaint.id, label, values.map { "\($0)" }.joined(separator: " "))
            }
            // A complaint without any candidate counts too.
            print(complaint.id, complaint.truth.isEmpty ? "none" : "some")
        }
    }
}
