public import Domain

public import struct FoundationEssentials.UUID

/// Goods that go from one place to another.
public struct NewMovement: Sendable {
    /// The key of the item.
    public let item: UUID
    /// The key of the unit that has the case.
    public let unit: UUID
    /// Where the goods were.
    public let source: Disposition
    /// Where they go.
    public let destination: Disposition
    /// How much.
    public let quantity: Quantity
    /// The keys of the papers.
    public let documents: [UUID]
    /// Who witnesses it.
    public let witnesses: [String]
    /// When it happened.
    public let happenedAt: Moment
    /// The movement of the item that it takes back.
    public let reverses: Int?
    /// Anything else.
    public let note: String?
    /// The key of the officer who records it.
    public let recordedBy: UUID

    /// Gathers what is recorded.
    public init(
        item: UUID,
        unit: UUID,
        source: Disposition,
        destination: Disposition,
        quantity: Quantity,
        documents: [UUID],
        witnesses: [String],
        happenedAt: Moment,
        reverses: Int? = nil,
        note: String?,
        recordedBy: UUID
    ) {
        self.item = item
        self.unit = unit
        self.source = source
        self.destination = destination
        self.quantity = quantity
        self.documents = documents
        self.witnesses = witnesses
        self.happenedAt = happenedAt
        self.reverses = reverses
        self.note = note
        self.recordedBy = recordedBy
    }
}
