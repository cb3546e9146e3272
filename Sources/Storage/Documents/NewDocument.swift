public import Domain

public import struct FoundationEssentials.UUID

/// A paper to be put in.
public struct NewDocument: Sendable {
    /// How its number comes about.
    public enum Numbering: Sendable {
        /// The unit's own: the next of the sequence, written like this.
        case next(NumberPattern)
        /// Somebody else's, as it stands on the paper.
        case foreign(String)
    }

    /// The key it gets.
    public let id: UUID
    /// The key of its case; nil where it belongs to none.
    public let caseID: UUID?
    /// The key of the unit.
    public let unit: UUID
    /// What it is.
    public let type: DocumentType
    /// When it was issued; its year, in Vietnam, is that of its number.
    public let issuedAt: Moment
    /// How its number comes about.
    public let numbering: Numbering
    /// The key of the officer who signs it.
    public let signer: UUID?
    /// The key of the officer who records it.
    public let recordedBy: UUID

    /// Gathers what is put in.
    public init(
        id: UUID,
        caseID: UUID?,
        unit: UUID,
        type: DocumentType,
        issuedAt: Moment,
        numbering: Numbering,
        signer: UUID?,
        recordedBy: UUID
    ) {
        self.id = id
        self.caseID = caseID
        self.unit = unit
        self.type = type
        self.issuedAt = issuedAt
        self.numbering = numbering
        self.signer = signer
        self.recordedBy = recordedBy
    }
}
