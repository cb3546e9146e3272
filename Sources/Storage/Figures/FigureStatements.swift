public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements that count for reports.
public enum FigureStatements {
    /// What several periods come to, by their first days and their last ones; only what is not nothing.
    ///
    /// For a unit and all below it, or for all that is seen with nil; as it was known at a moment, or now with nil. What it costs goes by the
    /// days asked for: sums of days are kept as facts are added.
    public static let sums = Statement(
        named: "report.sums",
        .read,
        takes: ([Day].self, [Day].self, UUID?.self, Moment?.self),
        rows: PeriodSum.self
    )

    /// What the days of a window come to by province or by former district, those of no such area last.
    public static let areas = statement(
        named: "report.areas",
        (FactWindow, AreaLevel).self,
        types: [.date, .date, .uuid, .timestamptz, .text],
        rows: AreaSum.self
    ) { asked, bindings in
        asked.0.encode(into: &bindings)
        asked.1.encode(into: &bindings)
    }

    /// What the days of a window come to by area as it was named, those of none last; goes through the facts of the days.
    public static let communes = statement(
        named: "report.communes",
        FactWindow.self,
        types: [.date, .date, .uuid, .timestamptz],
        rows: AreaSum.self
    ) { window, bindings in window.encode(into: &bindings) }

    /// What the days of a window come to in each unit next below, with all below it.
    public static let units = statement(
        named: "report.units",
        FactWindow.self,
        types: [.date, .date, .uuid, .timestamptz],
        rows: UnitSum.self
    ) { window, bindings in window.encode(into: &bindings) }

    /// The facts behind figures, in the order of their days: of some kinds, recorded after a moment or ever, so many at most.
    public static let facts = statement(
        named: "report.facts",
        (FactWindow, after: Moment?, kinds: [ReportFactKind], limit: Int64).self,
        types: [.date, .date, .uuid, .timestamptz, .timestamptz, .textArray, .textArray, .boolArray, .int8],
        rows: FactLine.self
    ) { asked, bindings in
        let spellings = asked.kinds.map(\.spelling)
        asked.0.days.lowerBound.encode(into: &bindings)
        asked.0.days.upperBound.encode(into: &bindings)
        asked.0.unit.encode(into: &bindings)
        asked.after.encode(into: &bindings)
        asked.0.asOf.encode(into: &bindings)
        spellings.map(\.source).encode(into: &bindings)
        spellings.map(\.kind).encode(into: &bindings)
        spellings.map(\.violates).encode(into: &bindings)
        asked.limit.encode(into: &bindings)
    }

    /// What the goods were worth that were held at the end of each of some days, in their order; for a unit and all below it, or for all
    /// that is seen with nil; as it was known at a moment, or now with nil.
    public static let held = Statement(
        named: "report.held",
        .read,
        takes: ([Day].self, UUID?.self, Moment?.self),
        gives: Int64.self
    )

    /// The cases whose goods were held at the end of a day and what these were worth; unit and moment as for `held`, so many at most.
    public static let heldCases = Statement(
        named: "report.heldCases",
        .read,
        takes: (Day.self, UUID?.self, Moment?.self, Int64.self),
        gives: (RecordNumber.self, Int64.self),
        row: { (number: $0, value: $1) }
    )

    /// The moment by the clock that facts are recorded by.
    public static let moment = Statement(named: "report.moment", .read, takes: (), gives: Moment.self)

    /// A mark that tells when everything recorded by now is there to be read.
    public static let mark = Statement(named: "report.mark", .read, takes: (), gives: String.self)

    /// Whether everything that was recorded before a mark is there to be read.
    public static let isSettled = Statement(named: "report.isSettled", .read, takes: String.self, gives: Bool.self)

    /// Brings the kept sums up to what has been recorded; until then it is read from the facts themselves.
    public static let fold = Statement(named: "report.fold", .write, takes: (), gives: Bool.self)

    /// Where what is kept for figures is not what the facts give: as many rows as are asked for, by the day they count on.
    ///
    /// Reads every fact there is. Who asks must see all units, else what is hidden is not compared.
    public static let differences = Statement(
        named: "report.differences",
        .read,
        takes: Int64.self,
        rows: FigureDifference.self
    )

    static let shapes: [StatementShape] = [
        StatementShape(sums), StatementShape(areas), StatementShape(communes), StatementShape(units),
        StatementShape(facts),
        StatementShape(held), StatementShape(heldCases),
        StatementShape(moment), StatementShape(mark), StatementShape(isSettled), StatementShape(fold),
        StatementShape(differences),
    ]

    private static func statement<Parameters: Sendable, Row: Columns>(
        named name: String,
        _: Parameters.Type,
        types: [PostgresType],
        rows: Row.Type,
        encode: @escaping @Sendable (Parameters, inout Bindings) -> Void
    ) -> Statement<Parameters, Row> {
        Statement(
            name,
            sql: SQLText.query(named: name).sql,
            access: .read,
            parameterTypes: types,
            columnTypes: Row.columnTypes,
            encode: encode,
            decode: { (row: inout RowReader) throws(PostgresError) in try Row(from: &row) }
        )
    }
}

extension FactWindow {
    fileprivate func encode(into bindings: inout Bindings) {
        days.lowerBound.encode(into: &bindings)
        days.upperBound.encode(into: &bindings)
        unit.encode(into: &bindings)
        asOf.encode(into: &bindings)
    }
}
