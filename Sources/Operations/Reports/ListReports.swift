import Contract
import Domain
import JSON
import Storage

/// `report.list`: published reports, the latest period first.
enum ListReports {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let (from, to) = try request.days()
        let reports = try await desk.read(
            PublishedReportStatements.list,
            (try await desk.unitID(request), from, to, try request.limit()),
            within: request.scope
        )
        let rows = reports.map { report in
            JSONWriter.object { json in
                json.field("period", report.period.name)
                json.field("kind", report.period.kind.rawValue)
                json.field("from", report.period.first.description)
                json.field("to", report.period.last.description)
                json.field("unit", report.unit)
                json.field("published_at", report.publishedAt.description)
                json.field("published_by", report.publishedBy)
                json.field("sha256", HexDigits.text(report.sha256))
            }
        }
        return Reply(rows: rows, final: JSONWriter.object { json in json.field("count", Int64(rows.count)) })
    }
}
