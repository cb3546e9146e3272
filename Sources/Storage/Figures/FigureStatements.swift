public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements that count for reports.
public enum FigureStatements {
    /// What the inspections that ended from a first to a last day come to, by locality; only figures that are not nothing.
    ///
    /// For a unit and all below it, or for all with nil; as it was known at a moment, or now with nil. A case counts on the day its
    /// inspection ended.
    public static let week = Statement(
        named: "report.week",
        .read,
        takes: (Day.self, Day.self, UUID?.self, Moment?.self),
        rows: WeekFigure.self
    )

    static let shapes: [StatementShape] = [StatementShape(week)]
}
