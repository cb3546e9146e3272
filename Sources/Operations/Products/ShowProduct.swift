import Contract
import Domain
import JSON
import Storage

/// `product.show`: everything the register says of a product, as of a day.
enum ShowProduct {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let day = try request.arguments(Contract.Request.on) ?? desk.today
        let code = try request.arguments(Contract.Request.product)
        if try request.arguments(ProductShow.full) { return try await full(code, day, request, desk) }
        let showing = RegisterMemory.Showing(code: code, day: day, language: request.language)
        let final = try await desk.register.shown(showing) { error in
            desk.refusal(for: StorageError(postgres: error))
        } orMake: { () throws(Refusal) in
            let product = try await desk.product(code, field: "product")
            let carriers = try await desk.read(PointStatements.carrying, (product.id, day))
            let doubles = try await desk.read(ProductStatements.doubles, product.id)
            return JSONWriter.object { write(product, carriers, doubles, on: day, request, &$0) }
        }
        return Reply(final: final)
    }

    /// With what inspections and complaints say of it, for those who do casework or count it.
    private static func full(
        _ code: String,
        _ day: Day,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> Reply {
        let mayCount: Set<Role> = [.inspector, .leader, .analyst]
        guard !mayCount.isDisjoint(with: request.caller.roles) else {
            throw Refusal(
                .forbidden,
                vi: "full dành cho vai trò: inspector, leader, analyst",
                en: "full is for the roles: inspector, leader, analyst",
                field: "full"
            )
        }
        let scope = request.caller.roles.contains(.analyst) ? Scope.all : request.scope
        let product = try await desk.product(code, field: "product")
        let carriers = try await desk.read(PointStatements.carrying, (product.id, day))
        let doubles = try await desk.read(ProductStatements.doubles, product.id)
        let around = ProductSurroundings(
            complaints: try await desk.read(ComplaintStatements.ofProduct, (product.id, 1_000), within: scope),
            cases: try await desk.read(CaseStatements.ofProduct, (product.id, 1_000), within: scope),
            quarters: try await desk.read(ProductStatements.findingsOverTime, product.id, within: scope),
            looks: try await desk.read(ProductStatements.looks, product.id, within: scope)
        )
        return Reply(
            final: JSONWriter.object { json in
                write(product, carriers, doubles, on: day, request, &json)
                around.write(&json)
            }
        )
    }

    private static func write(
        _ product: ProductRecord,
        _ carriers: [CarryingPoint],
        _ doubles: [ProductDouble],
        on day: Day,
        _ request: Request,
        _ json: inout JSONWriter
    ) {
        let certificate = product.history.certificate(on: day)
        json.field("product", product.code)
        json.field("name", product.name)
        json.field("counts_as", ifAny: doubles.first { $0.code == product.code }?.countsAs)
        let others = doubles.filter { $0.countsAs == product.code }
        if !others.isEmpty { json.field("doubles", strings: others.map(\.code)) }
        json.field("aliases", strings: product.aliases)
        json.field("producer", ifAny: product.producerName)
        json.field("producer_kind", ifAny: product.producerKind?.rawValue)
        json.field("group", product.group.rawValue)
        json.field(place: product.place)
        json.field("gtin", ifAny: product.gtin?.digits)
        json.field("evidence", product.evidence.rawValue)
        json.field("potential_five_star", product.isPotentialFiveStar)
        json.field("on", day.description)
        json.field("stars", ifAny: certificate.stars)
        json.field("certificate", certificate.state.rawValue)
        json.field("certificate_reason", request.text(certificate.reason))
        json.field("recognised_on", ifAny: certificate.recognisedOn?.description)
        json.field("expires_on", ifAny: certificate.expiresOn?.description)
        json.field("conflict", !product.history.conflicts.isEmpty)
        json.field("recognitions", objects: product.recognitions) { json, record in json.recognition(record) }
        json.field("points", objects: carriers) { json, carrier in
            json.field("point", carrier.point.code)
            json.field("name", carrier.point.name)
            json.field("from", carrier.since.description)
            json.field("until", ifAny: carrier.until?.description)
        }
        json.field("source_url", ifAny: product.sourceURL)
        json.field("note", ifAny: product.note)
    }
}
