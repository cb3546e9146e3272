public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// What can be asked about areas.
public enum AreaStatements {
    /// Every version of every area: for a gazetteer in memory.
    public static let all = Statement(named: "area.all", .read, takes: (), rows: AreaRecord.self)

    /// What a code stood for on a day; without a day, what it stands for now or stood for last.
    public static let byCode = Statement(
        named: "area.byCode",
        .read,
        takes: (String.self, Day?.self),
        rows: AreaRecord.self
    )

    /// Versions by their keys.
    public static let byIDs = Statement(named: "area.byIDs", .read, takes: [UUID].self, rows: AreaRecord.self)

    /// What an area was or became on a day: itself while it existed, else what its successions lead to; several for a district.
    public static let counterparts = Statement(
        named: "area.counterparts",
        .read,
        takes: (UUID.self, Day.self),
        rows: AreaRecord.self
    )

    /// Every step from an old area to a new one.
    public static let successions = Statement(
        named: "area.successions",
        .read,
        takes: (),
        gives: (UUID.self, UUID.self, Day.self, String.self, String.self),
        row: { AreaSuccession(oldID: $0, newID: $1, effectiveOn: $2, change: $3, legalBasis: $4) }
    )

    /// The former districts that figures are grouped by, by code.
    public static let localities = Statement(named: "area.localities", .read, takes: (), rows: AreaRecord.self)

    static let shapes: [StatementShape] = [
        StatementShape(all), StatementShape(byCode), StatementShape(byIDs), StatementShape(counterparts),
        StatementShape(successions), StatementShape(localities),
    ]
}
