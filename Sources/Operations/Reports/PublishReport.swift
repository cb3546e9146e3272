import Contract
import Crypto
import Domain
import FoundationEssentials
import JSON
import Postgres
import Reports
import Storage

/// `report.publish`: freezes what is known of a period, in all faces and both languages.
enum PublishReport {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let now = desk.now()
        let period = try request.closedPeriod(on: now.day)
        guard period.last <= now.day else {
            throw request.arguments.refusal(
                of: try request.arguments(ReportFields.period) == nil ? "week" : "period",
                vi: "\(period.name) đến hết ngày \(period.last) mới kết thúc: chưa công bố được",
                en: "\(period.name) ends on \(period.last): it cannot be published before"
            )
        }
        let unit = try await desk.oneIssuer(request)
        if let earlier = try await desk.published(period, by: unit, request) {
            return Reply(final: object(of: earlier))
        }
        let report = try await draft(period, of: unit, at: now, request, desk)
        do {
            return try await desk.write(request) { session throws(WriteFailure) in
                try write(report, of: unit, request, session)
            }
        } catch {
            // Somebody else was faster: theirs is the report.
            guard error.code == .conflict, let first = try await desk.published(period, by: unit, request) else {
                throw error
            }
            return Reply(final: object(of: first))
        }
    }

    /// The report as it is known at a moment of which all is there to be read.
    private static func draft(
        _ period: ReportingPeriod,
        of unit: IssuingUnit,
        at now: Moment,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> NewReport {
        let asOf = try await desk.settledMoment()
        let question = ReportQuestion(period: period, unit: unit, asOf: asOf, areas: .district, isFull: true)
        var document = try await desk.report(within: request.scope) { session throws(PostgresError) in
            try ReportReading(question: question, now: now, session: session).document()
        }
        let flaws = document.flaws
        guard flaws.isEmpty else {
            throw Refusal(
                .conflict,
                vi: "số liệu không khớp, chưa công bố được: \(flaws.map(\.message.vi).joined(separator: " "))",
                en:
                    "the figures do not add up, nothing was published: \(flaws.map(\.message.en).joined(separator: " "))"
            )
        }
        document.edition = .published(at: now, number: nil)
        let faces = Language.allCases.flatMap { language in
            [ReportFormat.json, .text, .markdown, .csv, .html].map { format in
                NewReport.Face(
                    format,
                    in: language,
                    content: ReportRendering.content(of: document, as: format, in: language)
                )
            }
        }
        return NewReport(
            id: .version7(),
            unit: unit.id,
            period: period,
            asOf: asOf,
            figures: document.figures.current,
            sha256: Array(SHA256.hash(data: SummaryJSON.bytes(of: document, in: .vietnamese))),
            publishedAt: now,
            publishedBy: request.caller.officerID,
            faces: faces
        )
    }

    private static func write(
        _ report: NewReport,
        of unit: IssuingUnit,
        _ request: Request,
        _ session: Session
    ) throws(WriteFailure) -> Written {
        let added = try WriteFailure.mapping { () throws(StorageError) in try PublishedReports.add(report, on: session)
        }
        guard added.isNew else {
            throw .refused(
                Refusal(
                    .conflict,
                    vi: "\(report.period.name) đã được công bố: xem report.show",
                    en: "\(report.period.name) is published already: see report.show"
                )
            )
        }
        let published = PublishedReport(
            id: report.id,
            unit: unit.code,
            period: report.period,
            asOf: report.asOf,
            figures: report.figures,
            sha256: report.sha256,
            head: added.head,
            publishedAt: report.publishedAt,
            publishedBy: request.caller.officer
        )
        let answer = object(of: published)
        return Written(subject: report.period.name, unit: report.unit, event: answer, answer: answer)
    }

    private static func object(of report: PublishedReport) -> [UInt8] {
        JSONWriter.object { json in
            json.field("period", report.period.name)
            json.field("from", report.period.first.description)
            json.field("to", report.period.last.description)
            json.field("unit", report.unit)
            json.field("as_of", report.asOf.description)
            json.field("published_at", report.publishedAt.description)
            json.field("sha256", HexDigits.text(report.sha256))
            guard let head = report.head else { return }
            json.field("head") { json in
                json.field("size", head.size)
                json.field("root", Data(head.root).base64EncodedString())
            }
        }
    }
}
