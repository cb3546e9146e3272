public import Domain

/// What matters to a case about one of its inspection's findings.
public struct CaseFinding: Hashable, Sendable {
    /// What the goods were found to be; nil where the inspection found nothing at all.
    public let kind: GoodsKind?
    /// The legal basis of a knock-off.
    public let basis: KnockoffBasis?
    /// The group of the registered product that they are, or pretend to be.
    public let group: ProductGroup?
    /// Whose they were.
    public let party: PartyKind?
}
