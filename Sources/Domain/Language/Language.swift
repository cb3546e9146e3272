/// A language that people's text is written in.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// Vietnamese.
    case vietnamese = "vi"
    /// English.
    case english = "en"
}
