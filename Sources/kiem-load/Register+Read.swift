import Client
import Contract
import JSON

extension Register {
    /// Asks the service for its register.
    ///
    /// - Throws: `LoadFailure` when the service does not answer as it should, or there is nothing in its register.
    static func read(from client: KiemClient) async throws(LoadFailure) -> Register {
        let products = try await show(.productShow, "product", listedBy: .productList, client).map {
            shown throws(LoadFailure) in
            Product(
                code: try text("product", of: shown),
                name: try text("name", of: shown),
                areaCode: try areaCode(of: shown),
                isUnobjectionable: ["valid", "unknown"].contains(try text("certificate", of: shown))
            )
        }
        guard products.contains(where: \.isUnobjectionable) else {
            throw .register("has no product whose certificate stands")
        }
        let points = try await show(.pointShow, "point", listedBy: .pointList, client)
            .filter { $0["products"] == .array([]) && $0["open"] == .bool(true) }
            .map { shown throws(LoadFailure) in try text("point", of: shown) }
        return Register(products: products, points: points)
    }

    /// Shows all that a list names.
    private static func show(
        _ show: Contract.Operation,
        _ field: String,
        listedBy list: Contract.Operation,
        _ client: KiemClient
    ) async throws(LoadFailure) -> [JSONObject] {
        var shown: [JSONObject] = []
        var after: JSONValue?
        repeat {
            var page = JSONObject()
            page.set("limit", .number("100"))
            if let after { page.set("after", after) }
            do {
                let listed = try await client.call(ClientRequest(list, page))
                let requests = listed.rows.map { row in
                    var fields = JSONObject()
                    fields.set(field, row[field] ?? .null)
                    return ClientRequest(show, fields)
                }
                for answer in try await client.calls(requests) { shown.append(try answer.get().final) }
                after = listed.final["next"]
            } catch {
                throw .client(error)
            }
        } while after != nil
        return shown
    }

    private static func text(_ field: String, of object: JSONObject) throws(LoadFailure) -> String {
        guard case .string(let text) = object[field] else { throw .register("shows something without \(field)") }
        return text
    }

    private static func areaCode(of product: JSONObject) throws(LoadFailure) -> String {
        guard case .object(let area) = product["area"] else { throw .register("shows a product without area") }
        return try text("code", of: area)
    }
}
