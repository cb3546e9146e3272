/// When a time runs out.
public struct Due: Hashable, Sendable {
    /// The last instant that is in time: a day's last microsecond in Vietnam, or an hour's own instant.
    public let last: Moment
    /// Days on the way that may yet turn out to be off, and would move the end.
    public let unconfirmed: [Day]
    /// The year without a holiday table that the end lies in; the end may yet move to the next working day.
    public let missingYear: Int?

    /// Puts an end together as it was kept.
    public init(last: Moment, unconfirmed: [Day] = [], missingYear: Int? = nil) {
        self.last = last
        self.unconfirmed = unconfirmed
        self.missingYear = missingYear
    }

    init(endOf day: Day, unconfirmed: [Day], missingYear: Int? = nil) {
        let next = Moment.startOfDay(day).microsecondsSince1970 + 86_400_000_000
        self.init(
            last: Moment(microsecondsSince1970: next - 1),
            unconfirmed: unconfirmed,
            missingYear: missingYear
        )
    }

    /// The last day, in Vietnam.
    public var day: Day { last.day }

    /// Tells whether an instant comes too late.
    public func isPast(at moment: Moment) -> Bool {
        moment > last
    }

    /// The earlier of two ends: a seizure never outlasts the time for the penalty decision.
    public func capped(by other: Due) -> Due {
        other.last < last ? other : self
    }
}
