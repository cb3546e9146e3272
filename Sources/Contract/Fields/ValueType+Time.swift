public import Domain
import JSON

extension ValueType where Value == Day {
    /// A day of the calendar.
    public static let day = ValueType(
        .day,
        vi: "cần một ngày có thật, viết theo năm-tháng-ngày như 2026-11-24",
        en: "wants a day that exists, written year-month-day as 2026-11-24"
    ) { text in Day(text) }
}

extension ValueType where Value == Moment {
    /// A moment with its offset from UTC.
    public static let moment = ValueType(
        .moment,
        vi: "cần một thời điểm có múi giờ như 2026-11-24T08:30:00+07:00",
        en: "wants a moment with its offset such as 2026-11-24T08:30:00+07:00"
    ) { text in Moment(text) }
}

extension ValueType where Value == Occurrence {
    /// A moment, or a bare day where the hour is not known.
    public static let occurrence = ValueType(
        .occurrence,
        vi: "cần một thời điểm (2026-11-24T08:30:00+07:00) hoặc một ngày có thật (2026-11-24)",
        en: "wants a moment (2026-11-24T08:30:00+07:00) or a day that exists (2026-11-24)"
    ) { text in Occurrence(text) }
}

extension ValueType where Value == ReportingWeek {
    /// A reporting week by its name or by a day in it.
    public static let week = ValueType(
        .week,
        vi: "cần một tuần như 2026-W47, hoặc một ngày trong tuần đó",
        en: "wants a week such as 2026-W47, or a day in it"
    ) { text in ReportingWeek(text) }
}

extension ValueType where Value == RecordNumber {
    /// A number that kiem gave to a record of this kind.
    public static func number(_ kind: RecordKind) -> ValueType {
        ValueType(
            .recordNumber(prefix: kind.rawValue),
            vi: "cần một số như \(kind.rawValue)-2026-000123",
            en: "wants a number such as \(kind.rawValue)-2026-000123"
        ) { text in
            guard let number = RecordNumber(text), number.kind == kind else { return nil }
            return number
        }
    }
}

extension ValueType where Value == GTIN {
    /// A barcode of 8, 12, 13 or 14 digits; a wrong check digit is kept, it is evidence.
    public static let gtin = ValueType(.code("8, 12, 13 or 14 digits")) { value, path throws(Refusal) in
        let literal: String
        switch value {
        case .string(let text), .word(let text), .number(let text): literal = text
        default:
            throw path.invalid(
                vi: "cần mã vạch, không phải \(value.kind.vi)",
                en: "wants a barcode, not \(value.kind.en)"
            )
        }
        guard let gtin = GTIN(literal) else {
            throw path.invalid(
                vi: "“\(literal.shortened)” không phải mã vạch: cần 8, 12, 13 hoặc 14 chữ số",
                en: "“\(literal.shortened)” is not a barcode: 8, 12, 13 or 14 digits are wanted"
            )
        }
        return gtin
    }
}

extension ValueType where Value == TaxCode {
    /// A tax code of 10 digits (and 3 for a branch), or a personal number of 12.
    public static let taxCode = ValueType(
        .code("10 digits, 12, or 10 and 3 for a branch, with a hyphen or without"),
        vi: "mã số thuế cần 10 chữ số, 10-3 chữ số cho chi nhánh, hoặc 12 chữ số",
        en: "a tax code has 10 digits, 10-3 for a branch, or 12"
    ) { text in TaxCode(text) }
}
