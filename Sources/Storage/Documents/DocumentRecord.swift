public import Domain

public import struct FoundationEssentials.UUID

/// A paper as it was put in.
public struct DocumentRecord: Hashable, Sendable {
    /// Its key.
    public let id: UUID
    /// What it is.
    public let type: DocumentType
    /// Its number.
    public let number: String
    /// When it was issued.
    public let issuedAt: Moment
    /// The number of the officer who signed it.
    public let signer: String?
    /// The code of the unit whose paper it is, or which took it in.
    public let unitCode: String
    /// Why it was voided; nil while it counts.
    public let voidReason: String?
}

/// A paper in a list, with its case.
public struct DocumentLine: Hashable, Sendable {
    /// The paper.
    public let document: DocumentRecord
    /// The number of its case, if it belongs to one.
    public let caseNumber: RecordNumber?
}

/// A paper that a number may mean.
public struct DocumentMatch: Hashable, Sendable {
    /// Its key.
    public let id: UUID
    /// What it is.
    public let type: DocumentType
    /// The key of its case.
    public let caseID: UUID?
    /// Why it was voided; nil while it counts.
    public let voidReason: String?
}

/// Where a sequence of numbers stands.
public struct DocumentSeries: Hashable, Sendable {
    /// Of which papers.
    public let type: DocumentType
    /// In which year.
    public let year: Int
    /// The last number.
    public let last: Int
    /// How many papers carry a number.
    public let carried: Int
    /// How many of them are void.
    public let voided: Int
}
