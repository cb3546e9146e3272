import Matching

/// How good the answers are over a set of complaints.
struct Quality {
    private(set) var complaints = 0
    private(set) var about = 0
    private(set) var first = 0
    private(set) var amongFive = 0
    private(set) var suggested = 0
    private(set) var suggestedRightly = 0
    private(set) var suggestedOfAbout = 0
    private(set) var unregistered = 0
    private(set) var falselySuggested = 0
    private var shared = Calibration()
    private var own = Calibration()
    private var none = Calibration()

    mutating func add(_ result: MatchResult, truth: Set<String>) {
        complaints += 1
        let top = result.candidates.first
        let isRight = top.map { truth.contains($0.code) } ?? false
        if truth.isEmpty {
            unregistered += 1
            if result.isSuggested { falselySuggested += 1 }
        } else {
            about += 1
            if isRight { first += 1 }
            if result.candidates.prefix(5).contains(where: { truth.contains($0.code) }) { amongFive += 1 }
            if result.isSuggested { suggestedOfAbout += 1 }
        }
        if result.isSuggested {
            suggested += 1
            if isRight { suggestedRightly += 1 }
        }
        if let top {
            shared.add(top.sharedProbability, isRight ? 1 : 0)
            // Of twins that nothing tells apart each is as likely.
            own.add(top.probability, isRight ? 1 / Double(truth.count) : 0)
        }
        none.add(result.noneProbability, truth.isEmpty ? 1 : 0)
    }

    /// What misses its mark.
    var misses: [String] {
        func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
        var misses: [String] = []
        if share(first, about) < 0.97 { misses.append("recall@1") }
        if share(amongFive, about) < 0.995 { misses.append("recall@5") }
        if share(suggestedRightly, suggested) < 0.97 { misses.append("precision") }
        if share(suggestedOfAbout, about) < 0.9 { misses.append("coverage") }
        if unregistered > 0, share(falselySuggested, unregistered) > 0.02 { misses.append("false suggestions") }
        if shared.error > 0.04 { misses.append("calibration error") }
        return misses
    }

    func print() {
        func share(_ part: Int, _ whole: Int) -> String {
            whole == 0 ? "-" : decimal(Double(part) / Double(whole)) + " (\(part)/\(whole))"
        }
        Swift.print("complaints \(complaints), \(about) about registered goods, \(unregistered) about others")
        Swift.print("recall@1            \(share(first, about))")
        Swift.print("recall@5            \(share(amongFive, about))")
        Swift.print("precision suggested \(share(suggestedRightly, suggested))")
        Swift.print("coverage            \(share(suggestedOfAbout, about))")
        Swift.print("false suggestions   \(share(falselySuggested, unregistered))")
        Swift.print(
            "calibration error   \(decimal(shared.error)) shared, \(decimal(own.error)) own, \(decimal(none.error)) none"
        )
    }
}

/// Four places behind the point.
func decimal(_ value: Double) -> String {
    let whole = Int((value * 10000).rounded())
    let fraction = String(whole % 10000)
    return "\(whole / 10000)." + String(repeating: "0", count: 4 - fraction.utf8.count) + fraction
}
