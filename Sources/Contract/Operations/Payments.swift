public import Domain

/// The fields of answers about a case's money.
enum PaymentAnswer {
    /// The sums, each kind for itself, and what is owed.
    static let sums =
        MoneyKind.allCases.map {
            AnswerField($0.rawValue, .money, headed: $0.label)
        } + [
            AnswerField("fine_owed", .money, vi: "Tiền phạt còn phải nộp", en: "Fine owed"),
            AnswerField("gain_owed", .money, vi: "Số lợi còn phải nộp lại", en: "Gain owed"),
            AnswerField("paid_to_budget", .money, vi: "Đã nộp ngân sách", en: "Paid to the budget"),
        ]
}

/// `payment.record`: money that came in for a case.
public enum PaymentRecord {
    /// What kind of money.
    public static let kind = Parameter<MoneyKind>.defaulted(
        "kind",
        .choice(of: [.finePaid, .lateFeePaid, .saleOfGoods, .gainPaidBack]),
        to: .finePaid,
        vi: "loại tiền",
        en: "what kind of money"
    )
    /// How much.
    public static let amount = Parameter<Money>.required("amount", .money, vi: "số tiền, đồng", en: "how much, đồng")
    /// When.
    public static let paidOn = Parameter<Day>.required("paid_on", .day, vi: "ngày nộp", en: "day of payment")
    /// The receipt.
    public static let receipt = Parameter<String>.required(
        "receipt_no",
        .text(maximum: 100),
        vi: "số chứng từ",
        en: "number of the receipt"
    )

    static let definition = OperationDefinition(
        .paymentRecord,
        .write,
        by: .casework,
        vi: "Ghi tiền nộp phạt, nộp chậm, bán hàng tịch thu, nộp lại số lợi",
        en: "Records money that came in: fine, late fee, sale of confiscated goods, gain paid back",
        takes: [
            CaseShow.number.description, kind.description, amount.description, paidOn.description,
            receipt.description,
        ],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("entry", .number, vi: "Mục số", en: "Entry"),
        ] + PaymentAnswer.sums
    )
}

/// `payment.correct`: takes back an entry that was wrong, by a new one that names it.
public enum PaymentCorrect {
    /// Which entry.
    public static let entry = Parameter<Int64>.required(
        "entry",
        .integer(1...100_000),
        vi: "mục thứ mấy, như payment.ledger đánh số",
        en: "which entry, as payment.ledger numbers them"
    )
    /// Why.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do đính chính",
        en: "why it was wrong"
    )

    static let definition = OperationDefinition(
        .paymentCorrect,
        .write,
        by: .casework,
        vi: "Rút lại một mục tiền đã ghi sai",
        en: "Takes back an entry of money that was wrong",
        takes: [CaseShow.number.description, entry.description, reason.description],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("entry", .number, vi: "Mục số", en: "Entry"),
        ] + PaymentAnswer.sums
    )
}

/// `payment.ledger`: the money of a case, each kind for itself.
public enum PaymentLedger {
    /// The day up to which a late fee is reckoned.
    public static let on = Parameter<Day?>.optional(
        "on",
        .day,
        vi: "tính tiền nộp chậm đến ngày này, mặc định hôm nay",
        en: "the day up to which a late fee is reckoned, today unless given"
    )

    static let definition = OperationDefinition(
        .paymentLedger,
        .read,
        by: .casework,
        vi: "Sổ tiền của một vụ việc, từng loại riêng",
        en: "The money of a case, each kind for itself",
        takes: [CaseShow.number.description, on.description],
        bare: "case",
        rows: [
            AnswerField("entry", .number, vi: "Mục", en: "Entry"),
            AnswerField("kind", vi: "Loại", en: "Kind"),
            AnswerField("amount", .money, vi: "Số tiền", en: "Amount"),
            AnswerField("on", vi: "Ngày", en: "Day"),
            AnswerField("reference", vi: "Chứng từ", en: "Reference"),
            AnswerField("corrects", .number, vi: "Rút lại mục", en: "Takes back"),
            AnswerField("by", vi: "Người ghi", en: "By"),
        ],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("count", .number, vi: "Số mục", en: "Entries"),
        ] + PaymentAnswer.sums + [
            AnswerField("pay_by", vi: "Nộp phạt trước hết ngày", en: "Fine due"),
            AnswerField("late_fee_owed", .money, vi: "Tiền nộp chậm tính đến nay", en: "Late fee so far"),
        ]
    )
}
