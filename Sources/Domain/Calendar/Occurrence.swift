/// When something happened: a moment, or a bare day where the hour is not known.
public enum Occurrence: Hashable, Sendable {
    /// A known instant.
    case moment(Moment)
    /// A day in Vietnam whose hour nobody wrote down.
    case day(Day)

    /// Reads `2026-11-24` as a day and RFC 3339 as a moment; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self = .day(day)
        } else if let moment = Moment(text) {
            self = .moment(moment)
        } else {
            return nil
        }
    }

    /// The day in Vietnam.
    public var day: Day {
        switch self {
        case .moment(let moment): moment.day
        case .day(let day): day
        }
    }

    /// The instant, where it is known.
    public var moment: Moment? {
        switch self {
        case .moment(let moment): moment
        case .day: nil
        }
    }

    /// Tells whether this certainly came first; a bare day and a moment of that day may have any order.
    public func isBefore(_ other: Occurrence) -> Bool {
        if case .moment(let mine) = self, case .moment(let theirs) = other { return mine < theirs }
        return day < other.day
    }
}

extension Occurrence: CustomStringConvertible {
    /// The day or the moment as it is read.
    public var description: String {
        switch self {
        case .moment(let moment): moment.description
        case .day(let day): day.description
        }
    }
}
