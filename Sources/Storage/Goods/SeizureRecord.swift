public import Domain

public import struct FoundationEssentials.UUID

/// A seizure with its steps so far.
public struct SeizureRecord: Hashable, Sendable {
    /// Its key.
    public let id: UUID
    /// Its number in the case, from 1.
    public let position: Int
    /// When the goods were taken.
    public let seizedAt: Moment
    /// Where.
    public let place: String
    /// Who witnessed it.
    public let witnesses: [String]
    /// How many steps were taken since: decided is 1, extended 2.
    public let steps: Int
    /// When its term ends; nil before it is decided, or where a year's holiday table is wanted first.
    public let dueAt: Moment?

    /// Where it stands while goods of it are held.
    public var state: SeizureState {
        switch steps {
        case 0: .seized
        case 1: .decided
        default: .extended
        }
    }
}

/// A sample and where it stands.
public struct SampleRecord: Hashable, Sendable {
    /// Its key.
    public let id: UUID
    /// Its number in the case, from 1.
    public let position: Int
    /// The number of its item in the case.
    public let item: Int
    /// How much was taken.
    public let quantity: Quantity
    /// How many steps were taken.
    public let steps: Int
    /// Where it stands.
    public let state: SampleState
    /// When the last step happened.
    public let happenedAt: Moment
    /// The worst measured ratio of its report.
    public let ratio: MeasuredRatio?
}
