/// Why a day is off, or why a day of rest is worked.
public enum DayKind: String, CaseIterable, Hashable, Sendable {
    /// A public holiday, Labour Code Article 112.
    case holiday
    /// A day off in place of a holiday that fell on a weekend, Labour Code Article 111(3).
    case compensation
    /// A working day given free for the year, worked on another day.
    case swappedOff = "swapped_off"
    /// The day of rest that is worked in its place.
    case swappedWork = "swapped_work"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .holiday: Bilingual(vi: "nghỉ lễ, tết", en: "public holiday")
        case .compensation: Bilingual(vi: "nghỉ bù", en: "day off in lieu")
        case .swappedOff: Bilingual(vi: "nghỉ hoán đổi", en: "swapped day off")
        case .swappedWork: Bilingual(vi: "làm bù", en: "swapped working day")
        }
    }

    /// Whether nobody works on such a day.
    public var isOff: Bool { self != .swappedWork }
}
