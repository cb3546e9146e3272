/// How much a title may fine an individual in a field; organisations twice as much.
public struct AuthorityCap: Hashable, Sendable {
    /// The title.
    public let title: OfficerTitle
    /// The field.
    public let field: PenaltyField
    /// The most an individual may be fined.
    public let individual: Money
    /// The days on which the power holds.
    public let valid: DayRange

    /// Puts a row together.
    public init(title: OfficerTitle, field: PenaltyField, individual: Money, valid: DayRange) {
        self.title = title
        self.field = field
        self.individual = individual
        self.valid = valid
    }
}
