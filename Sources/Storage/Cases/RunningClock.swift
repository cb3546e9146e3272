public import Domain

/// A time of a case, with the case.
public struct RunningClock: Hashable, Sendable {
    /// The number of the case.
    public let number: RecordNumber
    /// The time.
    public let clock: ClockRecord<ClockKind>

    /// Pairs the two.
    public init(number: RecordNumber, clock: ClockRecord<ClockKind>) {
        self.number = number
        self.clock = clock
    }
}
