import Contract
import Domain
import Storage

/// What the fields may leave open and somebody else knows.
struct FineDefaults: Sendable {
    var committedOn: Day?
    var decidedOn: Day?
    var party: PartyKind?
    var goodsClass: GoodsClass?
}

/// What a fine is asked for, put together from a recorded finding and the fields beside it; fields count before the record.
struct FineQuestion: Sendable {
    let recorded: RecordedFinding?
    let offence: Offence
    let basis: ValueBasis
    let gain: Money?
    let goodsClass: GoodsClass?
    /// Whether the value is the record's.
    let valueIsRecorded: Bool

    init(
        _ arguments: Arguments,
        about recorded: RecordedFinding?,
        _ table: FineTable,
        else defaults: FineDefaults = FineDefaults()
    ) throws(Refusal) {
        self.recorded = recorded
        goodsClass = try arguments(FineSuggest.goodsClass) ?? defaults.goodsClass
        gain = try arguments(FineSuggest.gain)
        let code = try Self.code(arguments, recorded, table)
        let day = if let known = defaults.committedOn { known } else { try Self.day(arguments, recorded) }
        do throws(FineProblem) {
            basis = try table.basis(of: code, on: day)
        } catch {
            throw Refusal(error, table)
        }
        let value = try arguments(FineSuggest.value)
        let recordedValue = basis == .unitCount ? nil : recorded?.claims.lotValue
        valueIsRecorded = value == nil && recordedValue != nil
        let party = try Self.party(arguments, recorded, defaults.party)
        let number = value ?? recordedValue?.dong
        guard let measure = Self.measure(basis, number, gain) else {
            throw Self.noValue(arguments, code, basis, recorded, table)
        }
        let decidedOn =
            if let known = defaults.decidedOn { known } else { try Self.decisionDay(arguments, notBefore: day) }
        offence = Offence(
            code: code,
            measure: measure,
            party: party,
            isSpecial: try arguments(FineSuggest.special),
            committedOn: day,
            decidedOn: decidedOn,
            circumstances: Circumstances(
                mitigating: Int(try arguments(FineSuggest.mitigating)),
                aggravating: Int(try arguments(FineSuggest.aggravating))
            )
        )
    }

    /// What the Penal Code asks about the act; nil for acts that it has no threshold for here.
    var referral: ReferralFacts? {
        var facts = ReferralFacts(offence, goodsClass: goodsClass)
        facts?.gain = gain
        return facts
    }

    /// What the tables answer.
    func suggestion(under table: FineTable) throws(Refusal) -> FineSuggestion {
        do throws(FineProblem) {
            return try table.suggest(offence)
        } catch {
            throw Refusal(error, table)
        }
    }

    private static func code(
        _ arguments: Arguments,
        _ recorded: RecordedFinding?,
        _ table: FineTable
    ) throws(Refusal) -> String {
        if let article = try arguments(FineSuggest.article) {
            guard let code = table.codes.first(where: { $0.lowercased() == article.lowercased() }) else {
                throw Refusal(.unknownCode(article, near: table.codes(near: article)), table)
            }
            return code
        }
        guard let recorded else { throw Refusal.noArticle(table) }
        return try recorded.code(table)
    }

    private static func day(_ arguments: Arguments, _ recorded: RecordedFinding?) throws(Refusal) -> Day {
        guard let day = try arguments(FineSuggest.on) ?? recorded?.inspection.values.ended.day else {
            throw arguments.refusal(
                of: "on",
                vi: "thiếu ngày vi phạm: mức phạt theo luật của ngày đó; ghi on=2026-11-24",
                en: "the day of the offence is missing: the law of that day counts; give on=2026-11-24"
            )
        }
        return day
    }

    private static func decisionDay(_ arguments: Arguments, notBefore day: Day) throws(Refusal) -> Day? {
        guard let decided = try arguments(FineSuggest.decidedOn) else { return nil }
        guard decided >= day else {
            throw arguments.refusal(
                of: "decided_on",
                vi: "ngày quyết định \(decided) trước ngày vi phạm \(day)",
                en: "the decision's day \(decided) is before that of the offence, \(day)"
            )
        }
        return decided
    }

    private static func party(
        _ arguments: Arguments,
        _ recorded: RecordedFinding?,
        _ known: PartyKind?
    ) throws(Refusal) -> PartyKind {
        guard
            let party = try arguments(FineSuggest.partyKind) ?? recorded?.inspection.values.party?.kind ?? known
        else {
            let kinds = PartyKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw arguments.refusal(
                of: "party_kind",
                vi: "thiếu loại đối tượng, vì tổ chức bị phạt gấp đôi; ghi party_kind: \(kinds)",
                en: "the kind of party is missing, since organisations pay double; give party_kind: \(kinds)"
            )
        }
        return party
    }

    /// The measure that the table goes by; nil where what it needs is not there.
    private static func measure(_ basis: ValueBasis, _ number: Int64?, _ gain: Money?) -> OffenceMeasure? {
        if basis == .unitCount { return number.map { .pieces($0) } }
        let value = number.flatMap { Money(dong: $0) }
        return switch (value, gain) {
        case (let value?, let gain?): .valueAndGain(value, gain)
        case (let value?, nil): .value(value)
        case (nil, let gain?): basis == .goodsValue ? nil : .gain(gain)
        case (nil, nil): basis == .undeterminable || basis == .fixed ? OffenceMeasure.none : nil
        }
    }

    private static func noValue(
        _ arguments: Arguments,
        _ code: String,
        _ basis: ValueBasis,
        _ recorded: RecordedFinding?,
        _ table: FineTable
    ) -> Refusal {
        let (vi, en) =
            switch basis {
            case .unitCount: ("ghi value bằng số chiếc", "give the number of pieces as value")
            case .genuineValueOrGain: ("ghi value hoặc gain, bằng đồng", "give value or gain, in đồng")
            case .goodsValue, .undeterminable, .fixed: ("ghi value bằng đồng", "give value in đồng")
            }
        let other = code + ".UNDET"
        let isThere = table.codes.contains(other)
        let position = recorded?.record.position
        return arguments.refusal(
            of: "value",
            vi:
                "\(position.map { "phát hiện #\($0) chưa có trị giá: " } ?? "")bảng \(code) tính theo \(basis.label.vi); \(vi)"
                + (isThere ? "; không xác định được trị giá thì article=\(other)" : ""),
            en:
                "\(position.map { "finding #\($0) has no value yet: " } ?? "")table \(code) goes by \(basis.label.en); \(en)"
                + (isThere ? "; where it cannot be determined article=\(other)" : "")
        )
    }
}
