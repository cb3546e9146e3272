import Contract
import Domain
import JSON
import Postgres
import Reports
import Storage

/// `report.diff`: a published report beside what is known now, each changed figure with the facts that were recorded since.
enum CompareReport {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let now = desk.now()
        let period = try request.closedPeriod(on: now.day)
        let asOf = try request.arguments(ReportFields.asOf)
        let unit = try await desk.oneIssuer(request)
        guard let report = try await desk.published(period, by: unit, request) else {
            throw .notPublished(period, by: unit)
        }
        let question = ReportQuestion(period: period, unit: unit, asOf: asOf, areas: .district)
        let supplement = try await desk.report(within: request.scope) { session throws(PostgresError) in
            try ReportReading(question: question, now: now, session: session).supplement(to: report)
        }
        let rows = supplement.changes.map { change in
            JSONWriter.object { json in
                json.field("measure", change.measure.name)
                if let published = change.published { json.field("published", published) }
                if let current = change.current { json.field("current", current) }
                json.field("facts", strings: change.facts)
            }
        }
        return Reply(
            rows: rows,
            final: JSONWriter.object { json in
                json.field("period", period.name)
                json.field("from", period.first.description)
                json.field("to", period.last.description)
                json.field("unit", unit.code)
                json.field("published_at", report.publishedAt.description)
                json.field("as_of", (asOf ?? now).description)
                json.field("count", Int64(rows.count))
            }
        )
    }
}

extension ReportReading {
    /// What is known now and was not when a report was published.
    func supplement(to report: PublishedReport) throws(PostgresError) -> ReportSupplement {
        let current = try document().figures.current
        let lines = try session.query(
            FigureStatements.facts,
            (question.window(question.period.days), after: report.asOf, kinds: ReportFactKind.all, limit: .max)
        )
        return ReportSupplement(publishedAt: report.publishedAt, from: report.figures, to: current) { measure in
            var seen: Set<String> = []
            return lines.filter { $0.amount(of: measure) != 0 && seen.insert($0.number).inserted }.map(\.number)
        }
    }
}
