/// The days on which a row of law holds, from its first to its last if it has one.
public struct DayRange: Hashable, Sendable {
    /// The first day.
    public let first: Day
    /// The last day; `nil` while it is in force.
    public let last: Day?

    /// Takes a first and a last day that do not come in the wrong order; `nil` if they do.
    public init?(first: Day, last: Day? = nil) {
        guard last.map({ $0 >= first }) ?? true else { return nil }
        self.first = first
        self.last = last
    }

    /// Tells whether a day lies in it.
    public func contains(_ day: Day) -> Bool {
        day >= first && last.map { day <= $0 } ?? true
    }

    /// Tells whether two ranges share a day.
    public func overlaps(_ other: DayRange) -> Bool {
        (last.map { other.first <= $0 } ?? true) && (other.last.map { first <= $0 } ?? true)
    }

    /// What people read, as it stands behind a noun.
    public var label: Bilingual {
        guard let last else { return Bilingual(vi: "từ ngày \(first)", en: "from \(first) on") }
        return Bilingual(vi: "từ ngày \(first) đến hết ngày \(last)", en: "from \(first) to \(last)")
    }
}
