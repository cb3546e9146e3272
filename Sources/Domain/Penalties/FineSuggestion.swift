/// What the law says a fine may be, and how it comes to that.
public struct FineSuggestion: Hashable, Sendable {
    /// The row it rests on.
    public let bracket: FineBracket
    /// The least, all multipliers applied.
    public let minimum: Money
    /// The most, all multipliers applied.
    public let maximum: Money
    /// What the circumstances leave to the officer: the midpoint alone where there are none.
    public let range: ClosedRange<Money>
    /// Whether a warning may take the fine's place.
    public let allowsWarning: Bool
    /// Whether the violator may explain before the decision.
    public let mayExplain: Bool
    /// Whether the officer must confirm the row, since value and gain point to different ones.
    public let needsConfirmation: Bool
    /// Who may sign.
    public let signers: Signers
    /// How it came about.
    public let steps: [FineStep]

    /// The middle of least and most: the fine without circumstances.
    public var midpoint: Money { minimum.midpoint(to: maximum) }
}
