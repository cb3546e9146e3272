import Contract
import Domain
import JSON
import Storage

/// `product.complaints`: complaints, cases and findings around a product, newest first.
enum ListProductComplaints {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let product = try await desk.product(try request.arguments(Contract.Request.product), field: "product")
        // What counts as the product has its past with it.
        let doubles = try await desk.read(ProductStatements.doubles, product.id)
        var lines: [Line] = []
        for id in [product.id] + doubles.map(\.id).filter({ $0 != product.id }) {
            let complaints = try await desk.read(ComplaintStatements.ofProduct, (id, limit), within: request.scope)
            let cases = try await desk.read(CaseStatements.ofProduct, (id, limit), within: request.scope)
            let findings = try await desk.read(
                InspectionStatements.historyOfProduct,
                (id, limit),
                within: request.scope
            )
            lines += complaints.map(Line.init) + cases.map(Line.init) + findings.map(Line.init)
        }
        // A sort that keeps the order of equals: complaints, then cases, then findings of one day.
        let sorted = lines.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
        let shown = sorted.prefix(Int(limit)).map(\.element)
        return Reply(
            rows: shown.map { line in JSONWriter.object { line.write(&$0) } },
            final: JSONWriter.object { $0.field("count", shown.count) }
        )
    }

    private struct Line: Sendable {
        let day: Day
        let write: @Sendable (inout JSONWriter) -> Void

        init(_ complaint: ProductComplaintLine) {
            day = complaint.receivedOn
            write = { json in
                json.field("on", complaint.receivedOn.description)
                json.field("record", "complaint")
                json.field("number", complaint.number.description)
                json.field("standing", complaint.standing)
                if let probability = complaint.probability { json.field("probability", probability: probability) }
                json.field("state", complaint.state.rawValue)
                json.field("text", complaint.body.excerpt)
            }
        }

        init(_ enforcementCase: CaseLine) {
            let opened = enforcementCase.openedAt.day
            day = opened
            write = { json in
                json.field("on", opened.description)
                json.field("record", "case")
                json.field("number", enforcementCase.number.description)
                json.field("standing", "confirmed")
                json.field("state", enforcementCase.state.rawValue)
                json.field("text", ifAny: enforcementCase.place.text)
            }
        }

        init(_ finding: ProductHistoryLine) {
            day = finding.ended.day
            write = { json in
                json.field("on", finding.ended.day.description)
                json.field("record", "finding")
                json.field("number", finding.inspectionNumber.description)
                json.field("standing", "confirmed")
                json.field("kind", finding.kind.rawValue)
                json.field("text", finding.labelName)
            }
        }
    }
}
