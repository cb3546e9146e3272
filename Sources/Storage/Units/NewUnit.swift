public import Domain

public import struct FoundationEssentials.UUID

/// A unit to be added.
public struct NewUnit: Sendable {
    /// The internal key it gets.
    public let id: UUID
    /// The code that people use: capitals, digits, points and hyphens.
    public let code: String
    /// What sort of unit it is.
    public let kind: UnitKind
    /// Its name.
    public let name: Bilingual
    /// The code of the unit above it, which must be there already.
    public let parentCode: String?
    /// Agency and sub-unit number in front of its documents' numbers: four digits.
    public let documentPrefix: String?
    /// Its first day, where known.
    public let validFrom: Day?
    /// Its last day, where it has come.
    public let validTo: Day?
    /// Who says so.
    public let source: String?

    /// Gathers what is known of a unit.
    public init(
        id: UUID,
        code: String,
        kind: UnitKind,
        name: Bilingual,
        parentCode: String? = nil,
        documentPrefix: String? = nil,
        validFrom: Day? = nil,
        validTo: Day? = nil,
        source: String? = nil
    ) {
        self.id = id
        self.code = code
        self.kind = kind
        self.name = name
        self.parentCode = parentCode
        self.documentPrefix = documentPrefix
        self.validFrom = validFrom
        self.validTo = validTo
        self.source = source
    }
}
