public import Domain

public import struct FoundationEssentials.UUID

/// What matters about an officer on a day.
public struct OfficerOnDuty: Hashable, Sendable {
    /// The officer's key.
    public let id: UUID
    /// The officer's number.
    public let number: String
    /// Title, card, discipline, as of the day that was asked for.
    public let standing: OfficerStanding

    init(
        id: UUID,
        number: String,
        title: OfficerTitle,
        cardFrom: Day?,
        isCardSuspended: Bool,
        isDisciplined: Bool
    ) {
        self.id = id
        self.number = number
        let card = cardFrom.flatMap { DayRange(first: $0) }
        standing = OfficerStanding(
            title: title,
            card: card,
            suspended: isCardSuspended ? card : nil,
            isDisciplined: isDisciplined
        )
    }
}
