/// What matters about an officer on a day: title, card, and what stands in the way.
public struct OfficerStanding: Hashable, Sendable {
    /// The title.
    public let title: OfficerTitle
    /// The days on which the inspection card is valid; `nil` without one.
    public let card: DayRange?
    /// The days on which the card is suspended.
    public let suspended: DayRange?
    /// Whether the officer is under discipline or suspended from work.
    public let isDisciplined: Bool
    /// Whether the officer is related to the subject.
    public let isRelated: Bool

    /// Puts an officer's standing together.
    public init(
        title: OfficerTitle,
        card: DayRange?,
        suspended: DayRange? = nil,
        isDisciplined: Bool = false,
        isRelated: Bool = false
    ) {
        self.title = title
        self.card = card
        self.suspended = suspended
        self.isDisciplined = isDisciplined
        self.isRelated = isRelated
    }

    /// Tells whether the officer holds a valid card on a day.
    public func holdsCard(on day: Day) -> Bool {
        card?.contains(day) ?? false && !(suspended?.contains(day) ?? false)
    }
}
