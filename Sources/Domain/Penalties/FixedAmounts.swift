/// Fines of Decree 98/2020 that organisations do not pay double, since Decree 24/2025.
public enum FixedAmounts {
    /// Tells whether an article, or one of its clauses, names the same amount for organisations.
    public static func apply(to act: LegalAct, article: String, clause: Int? = nil, on day: Day) -> Bool {
        guard act == .commerceDecree, let since = Day("2025-02-21"), day >= since,
            let clauses = exceptions[article]
        else { return false }
        return clauses.isEmpty || clause.map(clauses.contains) ?? false
    }

    /// Where the exceptions are written.
    public static let source = LegalSource(.commerceAmendment)

    /// By article: the clauses, or none where the whole article is meant.
    private static let exceptions: [String: Set<Int>] = [
        "33": [], "34": [], "35": [], "46": [4], "53a": [2, 3], "56": [5, 7, 8, 9], "67": [], "68": [], "70": [],
        "77": [6, 7, 8],
    ]
}
