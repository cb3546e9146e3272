/// How long the law allows.
public enum DeadlineSpan: Hashable, Sendable {
    /// At once; the law names no hours, so the end of the same day is the last that counts as in time.
    case immediately
    /// Hours from the instant.
    case hours(Int)
    /// Working days.
    case workingDays(Int)
    /// Days, days of rest included.
    case calendarDays(Int)
    /// Months.
    case months(Int)
    /// Years.
    case years(Int)

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .immediately: Bilingual(vi: "ngay", en: "at once")
        case .hours(let count): Bilingual(vi: "\(count) giờ", en: english(count, "hour"))
        case .workingDays(let count): Bilingual(vi: "\(count) ngày làm việc", en: english(count, "working day"))
        case .calendarDays(let count): Bilingual(vi: "\(count) ngày", en: english(count, "day"))
        case .months(let count): Bilingual(vi: "\(count) tháng", en: english(count, "month"))
        case .years(let count): Bilingual(vi: "\(count) năm", en: english(count, "year"))
        }
    }

    private func english(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
