import Contract
import Domain
import JSON
import Postgres
import Storage

/// `product.certify`: adds a statement that a product holds a rank; what was said before stays.
enum CertifyProduct {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let recognition = Recognition(
            stars: Int(try arguments(ProductCertify.stars)),
            level: try arguments(ProductCertify.level),
            recognisedOn: try arguments(ProductCertify.recognisedOn),
            evaluationYear: try arguments(ProductCertify.evaluationYear).map(Int.init),
            decisionNo: try arguments(ProductCertify.decisionNo),
            sourceURL: try arguments(ProductCertify.sourceURL),
            note: try arguments(ProductCertify.note)
        )
        if let day = recognition.recognisedOn, day > desk.today {
            throw arguments.refusal(
                of: "recognised_on",
                vi: "ngày \(day) chưa đến; hãy ghi ngày của quyết định",
                en: "the day \(day) has not come yet; give the decision's day"
            )
        }
        let product = try await desk.product(try arguments(Contract.Request.product), field: "product")
        return try await desk.write(request) { session throws(WriteFailure) in
            let id = try WriteFailure.mapping { () throws(StorageError) in
                try Products.certify(product.id, recognition, by: request.caller.officerID, on: session)
            }
            let answer = JSONWriter.object { json in
                json.field("product", product.code)
                json.field("recognition", id.wire)
                json.field("expires_on", ifAny: recognition.expiresOn?.description)
            }
            return Written(subject: product.code, event: answer, answer: answer)
        }
    }
}
