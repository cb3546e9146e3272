/// What a register proves about a count: so many at least, and, where it is complete, so many at most.
struct CountRange: Hashable, Sendable {
    /// Proven ones.
    let atLeast: Double
    /// Proven ones and those that may belong; `nil` where unseen ones may exist.
    let atMost: Double?
    /// What the register holds, proven or not, for people to see.
    let counted: Double

    /// Whether every figure within the range fulfils the target (`true`), none does (`false`), or some do (`nil`).
    func decides(_ comparison: ProgrammeComparison, _ target: Double) -> Bool? {
        switch comparison {
        case .atLeast, .moreThan:
            if comparison.holds(atLeast, target) { return true }
            if let atMost, !comparison.holds(atMost, target) { return false }
        case .atMost:
            if atLeast > target { return false }
            if let atMost, atMost <= target { return true }
        case .equal:
            if atLeast > target { return false }
            if let atMost, atMost < target { return false }
            if let atMost, atLeast == target, atMost == target { return true }
        }
        return nil
    }
}
