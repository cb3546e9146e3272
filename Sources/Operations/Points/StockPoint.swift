import Contract
import JSON
import Postgres
import Storage

/// `point.stock`: says that a sales point carries a product from a day on, or no longer does.
enum StockPoint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let from = try arguments(PointStock.from)
        let until = try arguments(PointStock.until)
        let isCarried = try arguments(PointStock.carried)
        if let until, until < from {
            throw arguments.refusal(
                of: "until",
                vi: "ngày cuối \(until) trước ngày đầu \(from)",
                en: "the last day \(until) is before the first, \(from)"
            )
        }
        if until != nil, !isCarried {
            throw arguments.refusal(
                of: "until",
                vi: "không dùng cùng carried=false",
                en: "does not go with carried=false"
            )
        }
        let point = try await desk.point(try arguments(Contract.Request.point), field: "point")
        let product = try await desk.product(try arguments(Contract.Request.product), field: "product")
        let stock = StockStatement(product: product.id, isCarried: isCarried, since: from, until: until)
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                try Points.stock([stock], at: point.id, by: request.caller.officerID, on: session)
            }
            let answer = JSONWriter.object { json in
                json.field("point", point.code)
                json.field("product", product.code)
            }
            return Written(subject: point.code, event: answer, answer: answer)
        }
    }
}
