public import Domain

public import struct FoundationEssentials.UUID

/// Goods that are seized together.
public struct NewSeizure: Sendable {
    /// One of the items.
    public struct Item: Sendable {
        /// What it is.
        public let description: String
        /// How much.
        public let quantity: Quantity
        /// In what it is counted.
        public let measure: String
        /// What it is worth; nil until it is valued.
        public let value: Money?
        /// The inspection's finding that it is, from 1.
        public let finding: Int?

        /// Gathers what is known of an item.
        public init(description: String, quantity: Quantity, measure: String, value: Money?, finding: Int?) {
            self.description = description
            self.quantity = quantity
            self.measure = measure
            self.value = value
            self.finding = finding
        }
    }

    /// The key of the case.
    public let caseID: UUID
    /// The key of the unit that has it.
    public let unit: UUID
    /// When the goods were taken.
    public let seizedAt: Moment
    /// Where.
    public let place: String
    /// Who witnessed it.
    public let witnesses: [String]
    /// The key of the minutes.
    public let document: UUID
    /// The items; at least one.
    public let items: [Item]
    /// The key of the officer who records it.
    public let recordedBy: UUID

    /// Gathers what is recorded.
    public init(
        caseID: UUID,
        unit: UUID,
        seizedAt: Moment,
        place: String,
        witnesses: [String],
        document: UUID,
        items: [Item],
        recordedBy: UUID
    ) {
        self.caseID = caseID
        self.unit = unit
        self.seizedAt = seizedAt
        self.place = place
        self.witnesses = witnesses
        self.document = document
        self.items = items
        self.recordedBy = recordedBy
    }
}
