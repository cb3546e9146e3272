public import Domain

/// Whose goods were inspected.
public struct InspectedParty: Hashable, Sendable {
    /// What sort of person or organisation it is.
    public let kind: PartyKind
    /// The name; nil only for somebody unidentified.
    public let name: String?
    /// The tax code, where known.
    public let taxCode: TaxCode?

    /// Names a party.
    public init(kind: PartyKind, name: String?, taxCode: TaxCode? = nil) {
        self.kind = kind
        self.name = name
        self.taxCode = taxCode
    }
}
