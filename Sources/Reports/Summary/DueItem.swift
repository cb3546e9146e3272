public import Domain

/// A time that runs out in the next period.
public struct DueItem: Sendable, Hashable {
    /// The number of the case or complaint.
    public var number: String
    /// What is due.
    public var what: Bilingual
    /// The last day.
    public var day: Day

    /// Puts an item together.
    public init(number: String, what: Bilingual, day: Day) {
        self.number = number
        self.what = what
        self.day = day
    }
}
