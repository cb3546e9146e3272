public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about published reports, and about who publishes them.
public enum PublishedReportStatements {
    /// A unit (its key) that reports, or with nil the highest ones that are seen.
    public static let issuers = Statement(
        named: "publication.issuers",
        .read,
        takes: UUID?.self,
        gives: (UUID.self, String.self, UnitKind.self, String.self, String.self, String?.self, String?.self),
        row: { id, code, kind, vietnamese, english, superiorVietnamese, superiorEnglish in
            let superior = superiorVietnamese.map { Bilingual(vi: $0, en: superiorEnglish ?? $0) }
            return IssuingUnit(
                id: id,
                code: code,
                kind: kind,
                name: Bilingual(vi: vietnamese, en: english),
                superior: superior
            )
        }
    )

    /// The report of a unit (its key) about a period (its name).
    public static let published = Statement(
        named: "publication.published",
        .read,
        takes: (UUID.self, String.self),
        gives: columns,
        row: record
    )

    /// A face of a report (its key) in a language.
    public static let face = Statement(
        named: "publication.face",
        .read,
        takes: (UUID.self, ReportFormat.self, Language.self),
        gives: String.self
    )

    /// Reports of a unit and all below it, or of all that are seen, about some of the days from a first to a last; so many at most.
    public static let list = Statement(
        named: "publication.list",
        .read,
        takes: (UUID?.self, Day?.self, Day?.self, Int64.self),
        gives: columns,
        row: record
    )

    static let add = Statement(
        named: "publication.add",
        .write,
        takes: (
            UUID.self, UUID.self, String.self, PeriodKind.self, Day.self, Day.self, Moment.self, JSONText.self,
            Bytes.self, Moment.self, UUID.self
        ),
        gives: (Int64?.self, Bytes?.self),
        row: { size, root in LogStand(size: size, root: root.map { Array($0.bytes) }) }
    )

    static let addFace = Statement(
        named: "publication.addFace",
        .write,
        takes: (UUID.self, UUID.self, ReportFormat.self, Language.self, String.self)
    )

    static let shapes: [StatementShape] = [
        StatementShape(issuers), StatementShape(published), StatementShape(face), StatementShape(list),
        StatementShape(add), StatementShape(addFace),
    ]

    private static let columns = (
        UUID.self, String.self, String.self, Moment.self, String.self, Bytes.self, Int64?.self, Bytes?.self,
        Moment.self, String.self
    )

    private static let record:
        @Sendable (UUID, String, String, Moment, String, Bytes, Int64?, Bytes?, Moment, String) throws(PostgresError) ->
            PublishedReport = {
                id,
                unit,
                name,
                asOf,
                figures,
                sha256,
                size,
                root,
                publishedAt,
                publishedBy throws(PostgresError) in
                guard let period = ReportingPeriod(name) else { throw .decoding("an unknown period, \(name)") }
                return PublishedReport(
                    id: id,
                    unit: unit,
                    period: period,
                    asOf: asOf,
                    figures: try FigureObject.figures(figures),
                    sha256: Array(sha256.bytes),
                    head: LogStand(size: size, root: root.map { Array($0.bytes) }),
                    publishedAt: publishedAt,
                    publishedBy: publishedBy
                )
            }
}
