import Contract
import Domain
import JSON
import Logging
import Postgres
import Reports
import Storage

/// `report.week`: a period beside the one before and the same of last year, shared out, with the latest ones on the way to it.
enum SummariseWeek {
    /// How many facts behind a figure are shown at the most.
    private static let facts: Int64 = 10_000

    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let now = desk.now()
        let format = try request.arguments(ReportFields.format)
        let question = ReportQuestion(
            period: try request.period() ?? .week(ReportingWeek(containing: now.day)),
            unit: try await desk.issuer(request),
            asOf: try request.arguments(ReportFields.asOf),
            areas: try request.arguments(ReportFields.areas),
            isFull: try request.arguments(ReportWeek.full) || format != .json
        )
        let explained = try request.arguments(ReportWeek.explain)
        let (document, lines) = try await desk.report(within: request.scope) { session throws(PostgresError) in
            let reading = ReportReading(question: question, now: now, session: session)
            return (
                try reading.document(),
                try explained.map { measure throws(PostgresError) in try reading.facts(behind: measure, limit: facts) }
            )
        }
        for flaw in document.flaws {
            desk.logger.error("figures do not add up", metadata: ["flaw": "\(flaw.message.en)"])
        }
        var answer = SummaryJSON.bytes(of: document, in: request.language)
        if let explained, let lines { answer = answer.joined(to: object(of: lines, behind: explained)) }
        guard format != .json else { return Reply(final: answer) }
        let content = ReportRendering.content(of: document, as: format, in: request.language)
        return Reply(final: ReportRendering.answer(answer, as: format, content))
    }

    private static func object(of lines: [ExplainedFact], behind measure: ReportMeasure) -> [UInt8] {
        JSONWriter.object { json in
            json.field("facts", objects: lines) { json, line in
                json.field("measure", measure.name)
                json.field("source", line.source)
                json.field("number", line.number)
                json.field("kind", line.kind)
                json.field("on", ifAny: line.day?.description)
                json.field("unit", ifAny: line.unit)
                json.field("area", ifAny: line.area)
                json.field("amount", line.amount)
                json.field("recorded_at", ifAny: line.recordedAt?.description)
            }
        }
    }
}
