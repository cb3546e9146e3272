public import Domain

public import struct FoundationEssentials.UUID

/// One lot of goods as an inspection found it.
public struct NewFinding: Hashable, Sendable {
    /// What the label calls the goods.
    public let labelName: String
    /// Kind, counts and what the label claims.
    public let claims: FindingClaims
    /// The key of the registered product that the goods are, or pretend to be.
    public let product: UUID?
    /// The unit of the quantity; there exactly when the quantity is.
    public let unit: String?
    /// Anything else.
    public let note: String?

    /// Gathers what was found.
    public init(
        labelName: String,
        claims: FindingClaims,
        product: UUID? = nil,
        unit: String? = nil,
        note: String? = nil
    ) {
        self.labelName = labelName
        self.claims = claims
        self.product = product
        self.unit = unit
        self.note = note
    }
}
