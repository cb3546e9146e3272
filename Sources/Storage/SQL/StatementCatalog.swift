/// Every statement of this room, for the tests that hold `sql/queries` and Swift against each other.
public enum StatementCatalog {
    /// The statements, by aggregate.
    public static let all: [StatementShape] = [
        MigrationStatements.shapes, ReferenceStatements.shapes, AreaStatements.shapes, ProductStatements.shapes,
        PointStatements.shapes, ProgrammeStatements.shapes, UnitStatements.shapes, OfficerStatements.shapes,
        TokenStatements.shapes, RequestStatements.shapes, EventStatements.shapes, InspectionStatements.shapes,
        InspectionWriteStatements.shapes, CaseStatements.shapes, FigureStatements.shapes, RegisterStatements.shapes,
        ReportPartStatements.shapes,
        LawStatements.shapes, DocumentStatements.shapes, GoodsStatements.shapes, MoneyStatements.shapes,
        HandoverStatements.shapes, SealStatements.shapes,
        ComplaintStatements.shapes, ComplaintWriteStatements.shapes, SenderStatements.shapes,
        ImportStatements.shapes, ExportStatement.shapes, PublishedReportStatements.shapes,
    ].flatMap { $0 }
}
