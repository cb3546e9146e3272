import Contract
import Domain
import JSON
import Storage

/// `document.list`: papers of a case, or of a unit in a year, voided ones too, and where the sequences of numbers stand.
enum ListDocuments {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        var caseStanding: CaseStanding?
        if let number = try request.arguments(CaseDeadlines.number) {
            caseStanding = try await desk.first(CaseStatements.standing, number, within: request.scope)
            guard caseStanding != nil else { throw .noSuch(.enforcementCase, number.description, field: "case") }
        }
        let unit = try await desk.unitID(request)
        let type = try request.arguments(DocumentVoid.type)
        let year = try request.arguments(DocumentVoid.year).map(Int32.init)
        let lines = try await desk.read(
            DocumentStatements.list,
            (unit, type, year, caseStanding?.id, try request.limit()),
            within: request.scope
        )
        let series = try await desk.read(
            DocumentStatements.series,
            (unit ?? request.caller.unitID, year),
            within: request.scope
        ).filter { type == nil || $0.type == type }
        return Reply(
            rows: lines.map { line in
                JSONWriter.object { json in
                    json.paper(line.document)
                    json.field("case", ifAny: line.caseNumber?.description)
                }
            },
            final: JSONWriter.object { json in
                json.field("count", lines.count)
                guard caseStanding == nil else { return }
                json.field("series", objects: series) { json, series in
                    json.field("type", series.type.rawValue)
                    json.field("year", series.year)
                    json.field("last", series.last)
                    json.field("carried", series.carried)
                    json.field("voided", series.voided)
                    json.field("gaps", series.last - series.carried)
                }
            }
        )
    }
}
