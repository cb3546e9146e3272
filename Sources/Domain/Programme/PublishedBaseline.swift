/// The province's published totals beside the register's own.
public struct PublishedBaseline: Hashable, Sendable {
    /// Numbers of products: one row of figures.
    public struct Totals: Hashable, Sendable {
        /// All recognised products.
        public let products: Int
        /// Those with three stars.
        public let threeStar: Int
        /// Those with four stars.
        public let fourStar: Int
        /// Those that were proposed for five stars.
        public let potentialFiveStar: Int
    }

    /// What was published.
    public let published: Totals
    /// What the register counts as recognised.
    public let register: Totals
    /// How many of the register's recognised products hold five stars.
    public let registerFiveStar: Int
    /// How many of the register's recognised products have no stars that can be told.
    public let registerUnranked: Int

    /// Finds the four published figures of the province; `nil` if one is missing.
    public init?(of targets: [ProgrammeTarget], against count: RegisterCount) {
        let baselines = targets.filter { $0.recordKind == .baseline && $0.scope == ProgrammeTarget.province }
        func figure(_ metric: ProgrammeMetric) -> Int? {
            baselines.first { $0.metric == metric.rawValue }.flatMap { Int(exactly: $0.target) }
        }
        guard let products = figure(.productsRecognised), let three = figure(.products3Star),
            let four = figure(.products4Star), let potential = figure(.productsPotential5Star)
        else { return nil }
        published = Totals(products: products, threeStar: three, fourStar: four, potentialFiveStar: potential)
        let recognised = count.products.filter { $0.evidence == .recognised }
        register = Totals(
            products: recognised.count,
            threeStar: recognised.count { $0.stars == 3 },
            fourStar: recognised.count { $0.stars == 4 },
            potentialFiveStar: count.products.count { $0.recognitions.contains(where: \.proposedFiveStar) }
        )
        registerFiveStar = recognised.count { $0.stars == 5 }
        registerUnranked = recognised.count { $0.stars == nil }
    }

    /// Whether three and four stars alone make up the total, so that a potential five-star product is one of them.
    public var potentialIsWithinTotal: Bool {
        published.products == published.threeStar + published.fourStar
    }

    /// How the published figures add up, and what the register holds of them.
    public var summary: Bilingual {
        let (all, three, four) = (published.products, published.threeStar, published.fourStar)
        let sign = potentialIsWithinTotal ? "=" : "≠"
        let potential = published.potentialFiveStar
        let within =
            potentialIsWithinTotal
            ? Bilingual(
                vi: "trong đó \(potential) sản phẩm 4 sao tiềm năng 5 sao",
                en: "\(potential) of the four-star ones a potential five-star"
            )
            : Bilingual(vi: "thêm \(potential) tiềm năng 5 sao", en: "and \(potential) potential five-star")
        return Bilingual(
            vi: "Đã công bố: \(all) \(sign) \(three) (3 sao) + \(four) (4 sao), \(within.vi). "
                + "Sổ đăng ký: \(register.products), gồm \(register.threeStar) (3 sao), \(register.fourStar) (4 sao), "
                + "\(registerFiveStar) (5 sao), \(registerUnranked) chưa rõ hạng; "
                + "\(register.potentialFiveStar) từng được đề nghị 5 sao.",
            en: "Published: \(all) \(sign) \(three) three-star + \(four) four-star, \(within.en). "
                + "Register: \(register.products), of them \(register.threeStar) three-star, \(register.fourStar) four-star, "
                + "\(registerFiveStar) five-star, \(registerUnranked) of unknown rank; "
                + "\(register.potentialFiveStar) once proposed for five stars."
        )
    }
}
