import Contract
import JSON
import Storage

/// `point.search`: sales points by what people call them, best first.
enum SearchPoints {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let text = try request.searchText()
        let matches = try await desk.read(
            PointStatements.search,
            (text.typed, text.accented, text.folded, try request.limit(), nil)
        )
        return Reply(
            rows: matches.map { match in JSONWriter.object { $0.pointSummary(match.point) } },
            final: JSONWriter.object { $0.field("count", matches.count) }
        )
    }
}
