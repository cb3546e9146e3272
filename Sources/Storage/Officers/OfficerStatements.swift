public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about officers.
public enum OfficerStatements {
    /// Officers by number: those behind a number, of one unit where it is given, at most so many.
    public static let list = Statement(
        named: "officer.list",
        .read,
        takes: (String?.self, UUID?.self, Int64.self),
        gives: columns,
        row: OfficerRecord.init
    )

    /// One officer by number.
    public static let byNumber = Statement(
        named: "officer.byNumber",
        .read,
        takes: String.self,
        gives: columns,
        row: OfficerRecord.init
    )

    /// Whether there is any officer yet.
    public static let exists = Statement(named: "officer.exists", .read, takes: (), gives: Bool.self)

    /// What matters about officers, by their numbers, on a day; numbers that nobody bears give nothing.
    public static let standings = Statement(
        named: "officer.standings",
        .read,
        takes: ([String].self, Day.self),
        gives: (UUID.self, String.self, OfficerTitle.self, Day?.self, Bool.self, Bool.self),
        row: OfficerOnDuty.init
    )

    /// The delegation of a power to an officer (the key) on a day.
    public static let delegation = Statement(
        named: "officer.delegation",
        .read,
        takes: (UUID.self, DelegationScope.self, Day.self),
        gives: (OfficerTitle.self, DelegationScope.self, Day.self, Day?.self),
        row: { (from, scope, first, last) throws(PostgresError) in
            guard let valid = DayRange(first: first, last: last) else {
                throw .decoding("a delegation that ends first")
            }
            // What a deputy hands on is a power that was itself handed over.
            return Delegation(from: from, scope: scope, valid: valid, isHandedOn: from.head != nil)
        }
    )

    static let card = Statement(
        named: "officer.card",
        .write,
        takes: (UUID.self, UUID.self, Day.self, Day?.self, UUID.self)
    )

    static let suspend = Statement(
        named: "officer.suspend",
        .write,
        takes: (UUID.self, UUID.self, String.self, Day.self, Day?.self, String.self, UUID.self)
    )

    static let delegate = Statement(
        named: "officer.delegate",
        .write,
        takes: (
            UUID.self, UUID.self, UUID.self, DelegationScope.self, Day.self, Day?.self, String.self, UUID.self
        )
    )

    static let add = Statement(
        named: "officer.add",
        .write,
        takes: (
            UUID.self, String.self, String.self, OfficerTitle.self, UUID.self, [Role].self, UUID?.self
        )
    )

    static let shapes: [StatementShape] = [
        StatementShape(list), StatementShape(byNumber), StatementShape(exists), StatementShape(add),
        StatementShape(standings), StatementShape(delegation), StatementShape(card), StatementShape(suspend),
        StatementShape(delegate),
    ]

    private static let columns = (
        UUID.self, String.self, String.self, OfficerTitle.self, [Role].self, UUID.self, String.self, Moment.self
    )
}
