import VietnameseText

/// What somebody typed to find a name: as a code, with its accents, and without.
public struct SearchText: Hashable, Sendable {
    /// As typed, composed and without blanks around it.
    public let typed: String
    /// For comparing with accents.
    public let accented: String
    /// For comparing without.
    public let folded: String

    /// Takes what was typed; nil where there is nothing to look for.
    public init?(_ text: String) {
        accented = Vietnamese.accentedKey(text)
        folded = Vietnamese.fold(text)
        guard !accented.isEmpty, !folded.isEmpty else { return nil }
        let composed = Vietnamese.composed(text)
        let start = composed.firstIndex { !$0.isWhitespace } ?? composed.startIndex
        let end = composed.lastIndex { !$0.isWhitespace } ?? start
        typed = String(composed[start...end])
    }
}
