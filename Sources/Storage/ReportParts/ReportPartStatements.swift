public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements for the parts of a report that are not sums.
///
/// All of them take the key of a unit, with all below it, or nil for all that the caller may see of units of its own; and the moment whose
/// knowledge counts, or nil for now.
public enum ReportPartStatements {
    /// The products with most violating findings among inspections that ended from a first to a last day, at most so many.
    public static let products = Statement(
        named: "reportParts.products",
        .read,
        takes: (Day.self, Day.self, UUID?.self, Moment?.self, Int64.self),
        gives: (String.self, String.self, String?.self, Int64.self),
        row: ProductViolations.init
    )

    /// The sales points with most violating findings among inspections that ended from a first to a last day, at most so many.
    public static let points = Statement(
        named: "reportParts.points",
        .read,
        takes: (Day.self, Day.self, UUID?.self, Moment?.self, Int64.self),
        rows: PointViolations.self
    )

    /// How many different products and sales points each of some periods met: first days, last days; a row each, in their order.
    public static let distinct = Statement(
        named: "reportParts.distinct",
        .read,
        takes: ([Day].self, [Day].self, UUID?.self, Moment?.self),
        gives: (Day.self, Day.self, Int64.self, Int64.self),
        row: DistinctCounts.init
    )

    /// Violations by group of products among inspections that ended from a first to a last day; only groups that have any.
    public static let groups = Statement(
        named: "reportParts.groups",
        .read,
        takes: (Day.self, Day.self, UUID?.self, Moment?.self),
        gives: (ProductGroup?.self, Int64.self, Int64.self),
        row: GroupViolations.init
    )

    /// The cases worth telling of a first to a last day, the gravest first, at most so many.
    public static let typicalCases = Statement(
        named: "reportParts.typicalCases",
        .read,
        takes: (Day.self, Day.self, UUID?.self, Moment?.self, Int64.self),
        rows: ToldCase.self
    )

    /// The times that run out from a first to a last day and have not ended, the soonest first, at most so many.
    public static let due = Statement(
        named: "reportParts.due",
        .read,
        takes: (Day.self, Day.self, UUID?.self, Moment?.self, Int64.self),
        rows: DueTime.self
    )

    /// How many cases and complaints were overdue at each of some moments; a row each, in their order.
    public static let overdue = Statement(
        named: "reportParts.overdue",
        .read,
        takes: ([Moment].self, UUID?.self, Moment?.self),
        gives: (Moment.self, Int64.self, Int64.self),
        row: OverdueCounts.init
    )

    /// Which cases, then which complaints, were overdue at a moment, by number, at most so many.
    public static let overdueNumbers = Statement(
        named: "reportParts.overdueNumbers",
        .read,
        takes: (Moment.self, UUID?.self, Moment?.self, Int64.self),
        gives: RecordNumber.self
    )

    static let shapes: [StatementShape] = [
        StatementShape(products), StatementShape(points), StatementShape(distinct), StatementShape(groups),
        StatementShape(typicalCases), StatementShape(due), StatementShape(overdue), StatementShape(overdueNumbers),
    ]
}
