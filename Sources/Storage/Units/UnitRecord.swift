public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// A unit of the service as it stands in the database.
public struct UnitRecord: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// The code that people use.
    public let code: String
    /// What sort of unit it is.
    public let kind: UnitKind
    /// Its name.
    public let name: Bilingual
    /// The code of the unit above it.
    public let parentCode: String?
    /// Agency and sub-unit number in front of its documents' numbers, where known.
    public let documentPrefix: String?
    /// Its first day, where known.
    public let validFrom: Day?
    /// Its last day, where it has come.
    public let validTo: Day?
}
