import Contract
import Domain
import JSON
import Storage

/// `product.search`: products by what people call them, best first.
enum SearchProducts {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let day = try request.arguments(Contract.Request.on) ?? desk.today
        let text = try request.searchText()
        let matches = try await desk.read(
            ProductStatements.search,
            (text.typed, text.accented, text.folded, try request.limit(), nil, nil, nil)
        )
        return Reply(
            rows: matches.map { match in JSONWriter.object { $0.productSummary(match.product, on: day) } },
            final: JSONWriter.object { $0.field("count", matches.count) }
        )
    }
}

extension Request {
    /// What to look for; text of signs alone finds nothing and is refused.
    func searchText() throws(Refusal) -> SearchText {
        guard let text = SearchText(try arguments(ProductSearch.text)) else {
            throw arguments.refusal(
                of: "text",
                vi: "cần ít nhất một chữ cái hoặc chữ số",
                en: "wants at least one letter or digit"
            )
        }
        return text
    }
}
