/// What a piece of text means, from which its colour follows where there is colour.
public enum Ink: Sendable, Hashable {
    /// Nothing in particular.
    case plain
    /// A heading.
    case strong
    /// A label, a remark.
    case faint
    /// In order: valid, met.
    case good
    /// Not in order: revoked, not met.
    case bad
    /// To be looked at: unknown, a warning.
    case doubtful

    /// The parameters of the terminal's SGR sequence; the eight basic colours follow the reader's own palette.
    var sequence: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .good: "32"
        case .bad: "31"
        case .doubtful: "33"
        }
    }

    /// Puts the ink around text that is laid out already.
    func applied(to text: String) -> String {
        guard let sequence, !text.isEmpty else { return text }
        return "\u{1B}[\(sequence)m\(text)\u{1B}[0m"
    }
}
