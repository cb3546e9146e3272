/// Acts that the Penal Code has thresholds for.
public enum ReferralOffence: String, CaseIterable, Hashable, Sendable {
    /// Counterfeit goods, Articles 192 to 195.
    case counterfeit
    /// Counterfeit marks and geographical indications, Article 226.
    case counterfeitMark = "counterfeit_mark"

    /// The act behind a fine table's code; `nil` for acts without a threshold.
    public static func offence(ofCode code: String) -> ReferralOffence? {
        let parts = code.split(separator: ".")
        guard parts.count >= 2, let article = Int(parts[1]) else { return nil }
        switch parts[0] {
        case "ND98": return (9...12).contains(article) ? .counterfeit : nil
        case "ND99": return (12...13).contains(article) ? .counterfeitMark : nil
        default: return nil
        }
    }
}
