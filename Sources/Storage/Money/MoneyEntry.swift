public import Domain

public import struct FoundationEssentials.UUID

/// An entry in a case's account as it was made.
public struct MoneyEntry: Hashable, Sendable {
    /// Its place in the account, from 1.
    public let position: Int
    /// What kind of money.
    public let kind: MoneyKind
    /// Đồng; negative in an entry that takes another back.
    public let amount: Int64
    /// The day it counts for.
    public let day: Day
    /// The receipt or decision.
    public let reference: String
    /// The entry that it takes back.
    public let reverses: Int?
    /// The number of the officer who recorded it.
    public let recordedBy: String
}

/// An entry about to be made.
public struct NewMoneyEntry: Sendable {
    /// The key of the case.
    public let caseID: UUID
    /// The key of the unit that has it.
    public let unit: UUID
    /// What kind of money.
    public let kind: MoneyKind
    /// Đồng; negative where it takes another entry back.
    public let amount: Int64
    /// The day it counts for.
    public let day: Day
    /// The receipt or decision.
    public let reference: String
    /// The entry that it takes back.
    public let reverses: Int?
    /// The key of the officer who records it.
    public let recordedBy: UUID

    /// Gathers what is recorded.
    public init(
        caseID: UUID,
        unit: UUID,
        kind: MoneyKind,
        amount: Int64,
        day: Day,
        reference: String,
        reverses: Int? = nil,
        recordedBy: UUID
    ) {
        self.caseID = caseID
        self.unit = unit
        self.kind = kind
        self.amount = amount
        self.day = day
        self.reference = reference
        self.reverses = reverses
        self.recordedBy = recordedBy
    }
}
