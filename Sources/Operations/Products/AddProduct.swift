import Contract
import Domain
import JSON
import Matching
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
        let book = try await desk.matchBook()
        let entry = RegisterEntry(
            code: code,
            name: product.name,
            aliases: product.aliases,
            owner: product.producerName,
            areas: book.areas.entryAreas(area.id)
        )
        let likes = book.products.lookalikes(of: entry)
        let warnings = Warning.likenesses(likes, in: book.products, field: "name")
        return try await desk.write(request) { [product] session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in try Products.add(product, on: session) }
            return Written(
                subject: code,
                event: JSONWriter.object { $0.field("product", code) },
                answer: JSONWriter.object { json in
                    json.field("product", code)
                    json.field(warnings: warnings, request)
                }
            )
        }
    }
}
