public import Domain

/// A complaint about a product, and who says so.
public struct ProductComplaintLine: Hashable, Sendable {
    /// Its number.
    public let number: RecordNumber
    /// Where it stands.
    public let state: ComplaintState
    /// The day on which it was received.
    public let receivedOn: Day
    /// What it says.
    public let body: String
    /// `confirmed` by a person, `named` by the complaint itself, or `suggested` by the machine.
    public let standing: String
    /// How likely it is, where the machine has said so.
    public let probability: Double?
}
