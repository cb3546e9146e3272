import Contract
import Storage

/// `product.list`: the register by code.
enum ListProducts {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let limit = try request.limit()
        let day = try arguments(Contract.Request.on) ?? desk.today
        let group = try arguments(ProductList.group)
        let stars = try arguments(ProductList.stars).map(Int32.init)
        let area = try await desk.areaID(request)
        let products = try await desk.read(
            ProductStatements.list,
            (try arguments(Contract.Request.after), limit + 1, area, group, stars, nil)
        )
        return Page(products, limit: limit, name: \.code).reply { json, product in
            json.productSummary(product, on: day)
        }
    }
}
