public import Domain

/// What a case worth telling comes to, in a sentence of either language that names nobody.
public struct TypicalSentence: Sendable, Hashable {
    /// The largest of the lots that were found.
    public struct Lot: Sendable, Hashable {
        /// What the goods are.
        public var kind: GoodsKind
        /// What the label calls them.
        public var labelName: String
        /// How much there was.
        public var quantity: Quantity?
        /// The unit of the quantity.
        public var unit: String?

        /// Puts a lot together.
        public init(kind: GoodsKind, labelName: String, quantity: Quantity? = nil, unit: String? = nil) {
            self.kind = kind
            self.labelName = labelName
            self.quantity = quantity
            self.unit = unit
        }
    }

    /// Why the case is told.
    public var occasion: TypicalOccasion
    /// Where the inspection was, the narrower first: a sales point, an area.
    public var places: [String]
    /// The largest lot; nil for a case in which nothing was found.
    public var lot: Lot?
    /// How many lots there were besides.
    public var otherLots: Int64
    /// The kinds of all lots.
    public var kinds: [GoodsKind]
    /// What all lots are worth; nil where that is not known.
    public var value: Money?
    /// The fine that was imposed.
    public var fine: Money?

    /// Gathers what is told.
    public init(
        _ occasion: TypicalOccasion,
        at places: [String] = [],
        lot: Lot? = nil,
        otherLots: Int64 = 0,
        kinds: [GoodsKind] = [],
        value: Money? = nil,
        fine: Money? = nil
    ) {
        self.occasion = occasion
        self.places = places
        self.lot = lot
        self.otherLots = otherLots
        self.kinds = kinds
        self.value = value
        self.fine = fine
    }

    /// The sentence.
    public var text: Bilingual {
        Bilingual(vi: sentence(in: .vietnamese), en: sentence(in: .english))
    }

    private func sentence(in language: Language) -> String {
        let clauses = [finding(in: language)] + outcome(in: language)
        let text = clauses.compactMap(\.self).joined(separator: "; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private func finding(in language: Language) -> String? {
        guard let lot else { return nil }
        let place = places.joined(separator: ", ")
        let goods = named(lot, in: language) + others(than: lot, in: language) + worth(in: language)
        return switch language {
        case .vietnamese: "kiểm tra\(place.isEmpty ? "" : " tại \(place)"), phát hiện \(goods)"
        case .english: "an inspection\(place.isEmpty ? "" : " at \(place)") found \(goods)"
        }
    }

    /// `120 chai “Nước mắm” là hàng giả`, `120 chai “Nước mắm” (counterfeit)`.
    private func named(_ lot: Lot, in language: Language) -> String {
        let amount = lot.quantity.flatMap { quantity in lot.unit.map { "\(Self.text(quantity, in: language)) \($0) " } }
        let goods = "\(amount ?? "")“\(lot.labelName)”"
        return switch (language, lot.kind) {
        // “Violations of another kind” are no kind of goods.
        case (.vietnamese, .other): "\(goods) có vi phạm"
        case (.english, .other): "\(goods) in violation"
        case (.vietnamese, let kind): "\(goods) là \(kind.label.vi)"
        case (.english, let kind): "\(goods) (\(kind.label.en))"
        }
    }

    private func others(than lot: Lot, in language: Language) -> String {
        guard otherLots > 0 else { return "" }
        let further = kinds.filter { $0 != lot.kind }.map { $0.label.text(in: language) }.joined(separator: ", ")
        let note = further.isEmpty ? "" : " (\(further))"
        let count = Numerals.grouped(otherLots, in: language)
        return switch language {
        case .vietnamese: " cùng \(count) lô hàng vi phạm khác\(note)"
        case .english: " and \(count) other \(otherLots == 1 ? "lot" : "lots") in violation\(note)"
        }
    }

    private func worth(in language: Language) -> String {
        guard let value else { return "" }
        let amount = value.formatted(in: language)
        return switch language {
        case .vietnamese: ", \(otherLots > 0 ? "tổng trị giá" : "trị giá") \(amount)"
        case .english: ", worth \(amount)\(otherLots > 0 ? " in all" : "")"
        }
    }

    private func outcome(in language: Language) -> [String] {
        var clauses: [String] = []
        if let fine {
            let amount = fine.formatted(in: language)
            clauses.append(language == .vietnamese ? "xử phạt \(amount)" : "fined \(amount)")
        } else if occasion == .decided {
            clauses.append(language == .vietnamese ? "đã ra quyết định xử phạt" : "a penalty was decided")
        }
        if occasion == .toPolice {
            clauses.append(
                language == .vietnamese ? "chuyển hồ sơ sang cơ quan điều tra" : "the file was handed to the police"
            )
        }
        if clauses.isEmpty, lot == nil {
            clauses.append(language == .vietnamese ? "đang xử lý theo quy định" : "the case is being handled")
        }
        return clauses
    }

    /// A quantity as people write it: `2.100`, `1,5`.
    private static func text(_ quantity: Quantity, in language: Language) -> String {
        let parts = quantity.description.split(separator: ".")
        let whole = Numerals.grouped(quantity.thousandths / 1000, in: language)
        guard parts.count == 2 else { return whole }
        return "\(whole)\(language == .vietnamese ? "," : ".")\(parts[1])"
    }
}
