import Contract
import Domain
import JSON
import Postgres
import Storage

/// `product.add`: registers a product; its rank comes with `product.certify`.
enum AddProduct {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let code = try arguments(Contract.Request.product)
        let area = try await desk.area(try arguments(ProductAdd.area), on: desk.today, field: "area")
        var product = NewProduct(
            code: code,
            name: try arguments(ProductAdd.name),
            group: try arguments(ProductAdd.group),
            area: area.id,
            evidence: .registered,
            addedBy: request.caller.officerID
        )
        product.aliases = try arguments(ProductAdd.aliases)
        product.producerName = try arguments(ProductAdd.producer)
        product.producerKind = try arguments(ProductAdd.producerKind)
        product.gtin = try arguments(ProductAdd.gtin)
        product.note = try arguments(ProductAdd.note)
        return try await desk.write(request) { [product] session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in try Products.add(product, on: session) }
            let answer = JSONWriter.object { $0.field("product", code) }
            return Written(subject: code, event: answer, answer: answer)
        }
    }
}
