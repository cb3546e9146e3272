public import Domain

/// `officer.card`: an officer's inspection card.
public enum OfficerCard {
    /// The first day.
    public static let from = Parameter<Day>.required("from", .day, vi: "hiệu lực từ ngày", en: "first day")

    static let definition = OperationDefinition(
        .officerCard,
        .write,
        by: .administration,
        vi: "Ghi thẻ kiểm tra của một công chức và thời hạn của thẻ",
        en: "Records an officer's inspection card, with its first and last day",
        takes: [OfficerAdd.officer.description, from.description, Request.to.description],
        answers: [
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("from", vi: "Từ", en: "From"),
            AnswerField("to", vi: "Đến hết", en: "To"),
        ]
    )
}

/// `officer.suspend`: days on which a card does not count, or an officer is under discipline.
public enum OfficerSuspend {
    /// What is suspended.
    public static let kind = Parameter<Suspension>.defaulted(
        "kind",
        .choice,
        to: .card,
        vi: "tạm dừng thẻ, hay kỷ luật",
        en: "the card, or discipline"
    )
    /// Why.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do",
        en: "why"
    )

    static let definition = OperationDefinition(
        .officerSuspend,
        .write,
        by: .administration,
        vi: "Ghi thời gian thẻ kiểm tra không có giá trị, hoặc công chức bị kỷ luật, tạm đình chỉ",
        en: "Records days on which a card does not count, or an officer is under discipline",
        takes: [
            OfficerAdd.officer.description, kind.description, OfficerCard.from.description, Request.to.description,
            reason.description,
        ],
        answers: [
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("kind", vi: "Loại", en: "Kind"),
            AnswerField("from", vi: "Từ", en: "From"),
            AnswerField("to", vi: "Đến hết", en: "To"),
        ]
    )
}

/// `officer.delegate`: a head's power in a deputy's hands.
public enum OfficerDelegate {
    /// Whose power.
    public static let from = Parameter<String>.required(
        "from_officer",
        .code,
        vi: "số hiệu người giao quyền",
        en: "number of the officer whose power it is"
    )
    /// Who gets it.
    public static let to = Parameter<String>.required(
        "to_officer",
        .code,
        vi: "số hiệu cấp phó được giao quyền",
        en: "number of the deputy who gets it"
    )
    /// Which power.
    public static let scope = Parameter<DelegationScope>.required(
        "scope",
        .choice,
        vi: "quyền được giao",
        en: "which power"
    )
    /// The decision.
    public static let decision = Parameter<String>.required(
        "decision_no",
        .text(maximum: 100),
        vi: "số quyết định giao quyền",
        en: "number of the decision"
    )

    static let definition = OperationDefinition(
        .officerDelegate,
        .write,
        by: .administration,
        vi: "Ghi việc giao quyền cho cấp phó bằng văn bản",
        en: "Records that a head has handed a power to a deputy in writing",
        takes: [
            from.description, to.description, scope.description, OfficerCard.from.description,
            Request.to.description, decision.description,
        ],
        answers: [
            AnswerField("from_officer", vi: "Người giao", en: "From"),
            AnswerField("to_officer", vi: "Người nhận", en: "To"),
            AnswerField("scope", vi: "Quyền", en: "Power"),
        ]
    )
}

/// `unit.prefix`: the four digits before a unit's document numbers.
public enum UnitPrefixSet {
    /// The unit.
    public static let unit = OfficerAdd.unit
    /// The digits.
    public static let prefix = Parameter<UnitPrefix>.required(
        "prefix",
        .unitPrefix,
        vi: "bốn chữ số đứng trước số văn bản của đơn vị",
        en: "the four digits before the unit's document numbers"
    )

    static let definition = OperationDefinition(
        .unitPrefix,
        .write,
        by: .administration,
        vi: "Ghi bốn chữ số đứng trước số văn bản của đơn vị (Thông tư 22/2021/TT-BCT, Điều 6)",
        en: "Says the four digits before a unit's document numbers (Circular 22/2021/TT-BCT, Article 6)",
        takes: [unit.description, prefix.description, OfficerCard.from.description],
        answers: [
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("prefix", vi: "Bốn chữ số", en: "Digits"),
            AnswerField("from", vi: "Từ", en: "From"),
        ]
    )
}
