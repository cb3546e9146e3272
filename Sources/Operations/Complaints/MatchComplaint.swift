import Contract
import Domain
import JSON
import Matching
import Postgres
import Storage

/// `complaint.match`: what a complaint may be about, likeliest first; it links nothing.
enum MatchComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let about: ComplaintSuggestion.About =
            switch try request.arguments(ComplaintMatch.about) {
            case .product: .product
            case .salesPoint: .salesPoint
            }
        let limit = Int(try request.arguments(ComplaintMatch.limit))
        let book = try await desk.matchBook()
        let query = try await query(request, desk, book)
        let index = book.index(of: about)
        let result = index.matches(for: query, limit: limit)
        let first = result.isSuggested ? result.candidates.first?.code : nil
        let cases = try await cases(about, first, request, desk)
        return Reply(
            rows: result.candidates.map { candidate in
                JSONWriter.object { json in
                    json.field(about.rawValue, candidate.code)
                    json.field("name", ifAny: index.entry(withCode: candidate.code)?.name)
                    json.field("probability", probability: candidate.sharedProbability)
                    json.field(reasons: candidate.reasons.map(\.words), request)
                }
            },
            final: JSONWriter.object { json in
                json.field("none_probability", probability: result.noneProbability)
                json.field("suggested", result.isSuggested)
                json.field("cases", strings: cases)
                json.field("count", result.candidates.count)
            }
        )
    }

    /// A recorded complaint's own words, or those of the request; what is said beside a number counts first.
    private static func query(_ request: Request, _ desk: Desk, _ book: MatchBook) async throws(Refusal) -> MatchQuery {
        let arguments = request.arguments
        let body = try arguments(ComplaintMatch.body)
        var area = try await desk.areaID(request)
        var name = try arguments(ComplaintFields.productName)
        var gtin = try arguments(ComplaintFields.gtin)
        let number = try arguments(ComplaintMatch.complaint)
        guard (number == nil) != (body == nil) else {
            throw arguments.refusal(
                of: number == nil ? "complaint" : "body",
                vi: "cần complaint (số phản ánh) hoặc body (nội dung), không cả hai",
                en: "give complaint (its number) or body (what it says), and not both"
            )
        }
        var text = body ?? ""
        if let number {
            let complaint = try await desk.complaint(number, within: request.scope)
            text = complaint.body
            area = area ?? complaint.areaID
            name = name ?? complaint.productName
            gtin = gtin ?? complaint.gtin
        }
        return MatchQuery(
            body: text,
            name: name,
            gtin: gtin?.digits,
            areas: area.map(book.areas.queryAreas) ?? []
        )
    }

    /// The open cases about the first candidate.
    private static func cases(
        _ about: ComplaintSuggestion.About,
        _ code: String?,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> [String] {
        guard let code else { return [] }
        let lines: [CaseLine]
        switch about {
        case .product:
            guard let product = try await desk.products([code])[code] else { return [] }
            lines = try await desk.read(CaseStatements.ofProduct, (product.id, 50), within: request.scope)
        case .salesPoint:
            let point = try await desk.point(code, field: "sales_point")
            lines = try await desk.read(
                CaseStatements.list,
                CaseFilter(salesPoint: point.id, limit: 50),
                within: request.scope
            )
        }
        return lines.filter { !$0.state.isClosed }.map(\.number.description)
    }
}
