public import Domain

public import struct FoundationEssentials.UUID

/// Which facts are wanted: of which days, whose, known when.
public struct FactWindow: Sendable, Hashable {
    /// The days on which they count.
    public let days: ClosedRange<Day>
    /// The unit that recorded them, with all below it; nil for all that is seen.
    public let unit: UUID?
    /// The moment whose knowledge counts; nil for now.
    public let asOf: Moment?

    /// Puts a window together.
    public init(_ days: ClosedRange<Day>, unit: UUID?, asOf: Moment?) {
        self.days = days
        self.unit = unit
        self.asOf = asOf
    }
}
