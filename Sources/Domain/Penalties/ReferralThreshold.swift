/// An amount or fact from which an act has signs of a crime, as a row of data.
public struct ReferralThreshold: Hashable, Sendable {
    /// Which acts it is for.
    public let offence: ReferralOffence
    /// The class of goods it is for; `nil` for all that have no article of their own.
    public let goodsClass: GoodsClass?
    /// Whether it is for legal entities only, or for individuals only; `nil` for both.
    public let forOrganisation: Bool?
    /// What is measured.
    public let measure: ReferralMeasure
    /// From how much: đồng, or percent of injury; zero where the fact alone is enough.
    public let minimum: Int64
    /// Whether it counts only with an earlier sanction or conviction.
    public let needsPrior: Bool
    /// The clause's weight: 1 for the first, 2 for the next heavier.
    public let tier: Int
    /// Where it is written.
    public let source: LegalSource

    init(
        _ offence: ReferralOffence,
        of goodsClass: GoodsClass? = nil,
        forOrganisation: Bool? = nil,
        _ measure: ReferralMeasure,
        from minimum: Int64 = 0,
        needsPrior: Bool = false,
        tier: Int = 1,
        article: String
    ) {
        self.offence = offence
        self.goodsClass = goodsClass
        self.forOrganisation = forOrganisation
        self.measure = measure
        self.minimum = minimum
        self.needsPrior = needsPrior
        self.tier = tier
        source = LegalSource(.penalCode, article)
    }
}
