public import Domain

public import struct FoundationEssentials.UUID

/// A unit that reports, with whom it belongs to.
public struct IssuingUnit: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// The code that people use.
    public let code: String
    /// What sort of unit it is.
    public let kind: UnitKind
    /// Its name.
    public let name: Bilingual
    /// The name of the unit above it.
    public let superior: Bilingual?
}
