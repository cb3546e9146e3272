import Contract
import Domain
import Storage

/// `report.show`: a published report, to the letter as it was published.
enum ShowReport {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let period = try request.closedPeriod(on: desk.today)
        let format = try request.arguments(ReportFields.format)
        let unit = try await desk.oneIssuer(request)
        guard let report = try await desk.published(period, by: unit, request) else {
            throw .notPublished(period, by: unit)
        }
        func face(_ format: ReportFormat) async throws(Refusal) -> String {
            let content = try await desk.first(
                PublishedReportStatements.face,
                (report.id, format, request.language),
                within: request.scope
            )
            guard let content else { throw .notPublished(period, by: unit) }
            return content
        }
        let object = Array(try await face(.json).utf8)
        let content =
            switch format {
            case .json: ""
            case .csvWithMark: "\u{FEFF}" + (try await face(.csv))
            default: try await face(format)
            }
        return Reply(final: ReportRendering.answer(object, as: format, content))
    }
}

extension Refusal {
    static func notPublished(_ period: ReportingPeriod, by unit: IssuingUnit) -> Refusal {
        Refusal(
            .notFound,
            vi: "\(unit.name.vi) chưa công bố báo cáo \(period.name): xem report.list, hoặc report.publish",
            en: "\(unit.name.en) has published no report about \(period.name): see report.list, or report.publish"
        )
    }
}
