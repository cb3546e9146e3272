import Domain
public import Postgres

/// Writes about published reports.
public enum PublishedReports {
    /// Publishes a report with all its faces.
    ///
    /// - Returns: where the log stood, behind `isNew`; false where the unit has published that period before.
    public static func add(
        _ report: NewReport,
        on session: Session
    ) throws(StorageError) -> (isNew: Bool, head: LogStand?) {
        try StorageError.mapping { () throws(PostgresError) in
            let added = try session.query(
                PublishedReportStatements.add,
                (
                    report.id, report.unit, report.period.name, report.period.kind, report.period.first,
                    report.period.last, report.asOf, JSONText(FigureObject.text(of: report.figures)),
                    Bytes(report.sha256), report.publishedAt, report.publishedBy
                )
            )
            guard let head = added.first else { return (false, nil) }
            for face in report.faces {
                _ = try session.execute(
                    PublishedReportStatements.addFace,
                    (report.id, report.unit, face.format, face.language, face.content)
                )
            }
            return (true, head)
        }
    }
}
