import Domain
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

    static let add = Statement(
        named: "officer.add",
        .write,
        takes: (
            UUID.self, String.self, String.self, OfficerTitle.self, UUID.self, [Role].self, UUID?.self
        )
    )

    static let shapes: [StatementShape] = [
        StatementShape(list), StatementShape(byNumber), StatementShape(exists), StatementShape(add),
    ]

    private static let columns = (
        UUID.self, String.self, String.self, OfficerTitle.self, [Role].self, UUID.self, String.self, Moment.self
    )
}
