/// A day that the weekday alone does not explain.
public struct CalendarDay: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Why it is off, or worked.
    public let kind: DayKind
    /// What people call it.
    public let name: Bilingual
    /// Whether an act or announcement was seen; a day that only the press foretells counts as an ordinary one.
    public let isConfirmed: Bool

    /// Puts a row of the holiday table together.
    public init(day: Day, kind: DayKind, name: Bilingual, isConfirmed: Bool) {
        self.day = day
        self.kind = kind
        self.name = name
        self.isConfirmed = isConfirmed
    }
}
