public import Domain

public import struct FoundationEssentials.UUID

/// An offer of a case to another unit that waits for an answer.
public struct HandoverOffer: Hashable, Sendable {
    /// Its key.
    public let id: UUID
    /// The key of the case.
    public let caseID: UUID
    /// The number of the case.
    public let number: RecordNumber
    /// The key of the unit that it is offered to.
    public let target: UUID
    /// The code of the unit that offers it.
    public let from: String
    /// The code of the unit that it is offered to.
    public let to: String
    /// Why.
    public let reason: String
    /// When.
    public let offeredAt: Moment
    /// The number of the officer who offered it.
    public let offeredBy: String
}

/// How a case changed hands, or did not.
public struct HandoverRecord: Hashable, Sendable {
    /// The code of the unit that offered it.
    public let from: String
    /// The code of the unit that it was offered to.
    public let to: String
    /// Why.
    public let reason: String
    /// When.
    public let offeredAt: Moment
    /// Whether it was accepted; nil while nobody has answered.
    public let isAccepted: Bool?
    /// What the other unit said to it.
    public let answer: String?
    /// When it was answered.
    public let answeredAt: Moment?
}
