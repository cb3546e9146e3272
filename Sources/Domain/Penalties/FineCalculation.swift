/// A fine on its way from the table's row to the suggestion, with the steps so far.
struct FineCalculation {
    let bracket: FineBracket
    let offence: Offence
    let field: PenaltyField
    private(set) var minimum: Money
    private(set) var maximum: Money
    private(set) var steps: [FineStep]

    init(_ bracket: FineBracket, _ offence: Offence) {
        self.bracket = bracket
        self.offence = offence
        // A table only holds rows whose field is known.
        field = bracket.field ?? .commerce
        minimum = bracket.minimum
        maximum = bracket.maximum
        steps = []
        add(
            vi: "Khung \(bracket.row) của \(bracket.code): \(span(.vietnamese))",
            en: "Row \(bracket.row) of \(bracket.code): \(span(.english))",
            bracket.source
        )
        if bracket.allowsWarning {
            add(vi: "Có thể phạt cảnh cáo", en: "A warning may take the fine's place", bracket.source)
        }
    }

    /// Says so where value and gain point to different rows.
    mutating func confirm(_ other: FineBracket?) {
        guard let other else { return }
        add(
            vi:
                "Trị giá và số thu lợi ứng với hai khung (\(other.row) và \(bracket.row)); lấy khung cao hơn, cán bộ phải xác nhận",
            en:
                "Value and gain point to rows \(other.row) and \(bracket.row); the higher is taken, the officer must confirm",
            nil
        )
    }

    /// Applies the decree's own multiplier, at most up to the field's maximum for individuals.
    mutating func multiplyForCircumstances() {
        guard offence.isSpecial, bracket.specialTenths > 10 else { return }
        let most = field.individualMaximum
        minimum = minimum.multiplied(byTenths: bracket.specialTenths, atMost: most)
        maximum = maximum.multiplied(byTenths: bracket.specialTenths, atMost: most)
        let factor = Digits.fixedText(Int64(bracket.specialTenths), places: 1)
        let decimal = factor.replacing(".", with: ",")
        add(
            vi: "Trường hợp đặc biệt, nhân \(decimal), không quá mức tối đa của lĩnh vực: \(span(.vietnamese))",
            en: "Special case, times \(factor), at most the field's maximum: \(span(.english))",
            bracket.source
        )
    }

    /// Doubles for organisations, but for the articles that name one amount for everybody.
    mutating func multiplyForOrganisation() {
        guard offence.party.isOrganisation else { return }
        let article = String(bracket.article)
        guard !FixedAmounts.apply(to: bracket.act, article: article, on: offence.committedOn) else {
            add(
                vi: "Điều \(article) quy định mức phạt chung, không nhân đôi cho tổ chức",
                en: "Article \(article) names one amount for everybody, not doubled for organisations",
                FixedAmounts.source
            )
            return
        }
        minimum = minimum.doubled
        maximum = maximum.doubled
        let source =
            bracket.act == .propertyDecree
            ? LegalSource(.propertyDecree, "2") : LegalSource(.commerceDecree, "4(4)(b)")
        add(
            vi: "Tổ chức, nhân 2: \(span(.vietnamese))",
            en: "Organisation, times 2: \(span(.english))",
            source
        )
    }

    /// Says what circumstances leave of the bracket, Decree 118/2021 Article 9(1).
    mutating func weighCircumstances() -> ClosedRange<Money> {
        let middle = minimum.midpoint(to: maximum)
        let net = offence.circumstances.net
        let range =
            switch net {
            case ...(-2): minimum...minimum
            case -1: minimum...middle
            case 0: middle...middle
            case 1: middle...maximum
            default: maximum...maximum
            }
        let (mitigating, aggravating) = (offence.circumstances.mitigating, offence.circumstances.aggravating)
        add(
            vi: "\(mitigating) tình tiết giảm nhẹ, \(aggravating) tình tiết tăng nặng: \(text(range, .vietnamese))",
            en: "\(mitigating) mitigating, \(aggravating) aggravating circumstances: \(text(range, .english))",
            LegalSource(.handlingDecree, "9(1)")
        )
        return range
    }

    /// Says who may sign, or that the powers of the day are not known.
    mutating func explain(_ signers: Signers) {
        switch signers {
        case .titles(let titles, let others):
            let vi = (titles.map(\.label.vi) + others.map(\.label.vi)).joined(separator: ", ")
            let en = (titles.map(\.label.en) + others.map(\.label.en)).joined(separator: ", ")
            add(
                vi: "Thẩm quyền theo mức tối đa của khung: \(vi)",
                en: "Power judged on the bracket's maximum: \(en)",
                LegalSource(.handlingLaw, "52")
            )
        case .notCovered(let day, let from):
            let beginning = from.map { Bilingual(vi: "; có từ \($0)", en: "; known from \($0)") }
            add(
                vi: "Chưa có dữ liệu về thẩm quyền ngày \(day)\(beginning?.vi ?? "")",
                en: "The powers on \(day) are not in the table\(beginning?.en ?? "")",
                nil
            )
        }
    }

    private mutating func add(vi: String, en: String, _ basis: LegalSource?) {
        steps.append(FineStep(vi: vi, en: en, basis: basis))
    }

    private func span(_ language: Language) -> String {
        text(minimum...maximum, language)
    }

    private func text(_ range: ClosedRange<Money>, _ language: Language) -> String {
        guard range.lowerBound != range.upperBound else { return range.lowerBound.formatted(in: language) }
        return "\(range.lowerBound.formatted(in: language)) – \(range.upperBound.formatted(in: language))"
    }
}
