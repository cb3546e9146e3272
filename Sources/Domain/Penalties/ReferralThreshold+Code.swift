extension ReferralThreshold {
    /// The Penal Code's first thresholds, and what it names next for Article 192; amounts in đồng.
    ///
    /// They are about one act's goods. The test of 20 million by selling price belongs to a wording of Article 192 that never took
    /// effect.
    public static let penalCode: [ReferralThreshold] = general + special + agricultural + marks

    private static let general = [
        ReferralThreshold(.counterfeit, .goodsValue, from: 30_000_000, article: "192"),
        ReferralThreshold(.counterfeit, .gain, from: 50_000_000, article: "192"),
        ReferralThreshold(.counterfeit, .damage, from: 100_000_000, article: "192"),
        ReferralThreshold(.counterfeit, .injury, from: 31, article: "192"),
        ReferralThreshold(.counterfeit, .prior, needsPrior: true, article: "192"),
        ReferralThreshold(.counterfeit, .goodsValue, from: 150_000_000, tier: 2, article: "192"),
        ReferralThreshold(.counterfeit, .gain, from: 100_000_000, tier: 2, article: "192"),
    ]

    private static let special = [
        ReferralThreshold(.counterfeit, of: .food, .always, article: "193"),
        ReferralThreshold(.counterfeit, of: .medicine, .always, article: "194"),
    ]

    private static let agricultural = [
        ReferralThreshold(.counterfeit, of: .agricultural, .goodsValue, from: 30_000_000, article: "195"),
        ReferralThreshold(.counterfeit, of: .agricultural, .gain, from: 50_000_000, article: "195"),
        ReferralThreshold(.counterfeit, of: .agricultural, .damage, from: 100_000_000, article: "195"),
    ]

    private static let marks = [
        ReferralThreshold(.counterfeitMark, .commercialScale, article: "226"),
        mark(.gain, 100_000_000, forOrganisation: false),
        mark(.damage, 200_000_000, forOrganisation: false),
        mark(.goodsValue, 200_000_000, forOrganisation: false),
        mark(.gain, 200_000_000, forOrganisation: true),
        mark(.damage, 300_000_000, forOrganisation: true),
        mark(.goodsValue, 300_000_000, forOrganisation: true),
        mark(.gain, 100_000_000, forOrganisation: true, needsPrior: true),
        mark(.damage, 100_000_000, forOrganisation: true, needsPrior: true),
        mark(.goodsValue, 100_000_000, forOrganisation: true, needsPrior: true),
    ]

    private static func mark(
        _ measure: ReferralMeasure,
        _ minimum: Int64,
        forOrganisation: Bool,
        needsPrior: Bool = false
    ) -> ReferralThreshold {
        ReferralThreshold(
            .counterfeitMark,
            forOrganisation: forOrganisation,
            measure,
            from: minimum,
            needsPrior: needsPrior,
            article: "226"
        )
    }
}
