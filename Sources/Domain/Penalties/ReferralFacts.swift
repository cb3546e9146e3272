/// What is known of one act that may be a crime; what is not known counts as nothing.
public struct ReferralFacts: Hashable, Sendable {
    /// The act.
    public var offence: ReferralOffence
    /// The class of its goods, where the Penal Code has an article for it.
    public var goodsClass: GoodsClass?
    /// Whether a legal entity committed it.
    public var isOrganisation: Bool
    /// The goods' value in đồng; for counterfeits that of as many genuine goods.
    public var goodsValue: Money?
    /// The illicit gain in đồng.
    public var gain: Money?
    /// The damage in đồng.
    public var damage: Money?
    /// Bodily injury in percent.
    public var injury: Int
    /// Whether there is an earlier sanction or conviction of the kind the article names.
    public var hasPrior: Bool
    /// Whether it was done on a commercial scale.
    public var isCommercialScale: Bool

    /// Names an act about which nothing else is known yet.
    public init(_ offence: ReferralOffence, goodsClass: GoodsClass? = nil, isOrganisation: Bool = false) {
        self.offence = offence
        self.goodsClass = goodsClass
        self.isOrganisation = isOrganisation
        injury = 0
        hasPrior = false
        isCommercialScale = false
    }

    /// Takes over what a question about a fine says; `nil` for acts that the Penal Code has no threshold for here.
    public init?(_ question: Offence, goodsClass: GoodsClass? = nil) {
        guard let offence = ReferralOffence.offence(ofCode: question.code) else { return nil }
        self.init(offence, goodsClass: goodsClass, isOrganisation: question.party.isOrganisation)
        goodsValue = question.measure.value
        gain = question.measure.gain
    }

    /// The thresholds that are reached; any of them blocks a penalty until the file went to the police or came back.
    ///
    /// Source: Law on Handling Administrative Violations Article 62, Circular 27/2020 Article 22(2).
    public func reached(of thresholds: [ReferralThreshold] = ReferralThreshold.penalCode) -> [ReferralThreshold] {
        thresholds.filter { threshold in
            threshold.offence == offence && (threshold.goodsClass == goodsClass || offence == .counterfeitMark)
                && (threshold.forOrganisation.map { $0 == isOrganisation } ?? true)
                && (hasPrior || !threshold.needsPrior) && reaches(threshold)
        }
    }

    private func reaches(_ threshold: ReferralThreshold) -> Bool {
        switch threshold.measure {
        case .always: true
        case .goodsValue: (goodsValue?.dong ?? -1) >= threshold.minimum
        case .gain: (gain?.dong ?? -1) >= threshold.minimum
        case .damage: (damage?.dong ?? -1) >= threshold.minimum
        case .injury: injury >= threshold.minimum
        case .prior: hasPrior
        case .commercialScale: isCommercialScale
        }
    }
}
