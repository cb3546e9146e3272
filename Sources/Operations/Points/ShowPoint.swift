import Contract
import Domain
import JSON
import Storage

/// `point.show`: a sales point as of a day, with what it carries.
enum ShowPoint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let day = try request.arguments(Contract.Request.on) ?? desk.today
        let point = try await desk.point(try request.arguments(Contract.Request.point), field: "point")
        let stock = try await desk.read(PointStatements.stock, (point.id, day))
        return Reply(final: JSONWriter.object { write(point, stock, on: day, &$0) })
    }

    private static func write(
        _ point: PointRecord,
        _ stock: [StockedProduct],
        on day: Day,
        _ json: inout JSONWriter
    ) {
        json.field("point", point.code)
        json.field("name", point.name)
        json.field("kind", point.kind.rawValue)
        json.field("operator", ifAny: point.operatorName)
        json.field("address", ifAny: point.address)
        json.field(place: point.place)
        json.field("status", ifAny: point.status?.rawValue)
        json.field("designated", point.isDesignated)
        json.field("opened_on", ifAny: point.openedOn?.description)
        json.field("closed_on", ifAny: (point.closedOn ?? point.closesOn)?.description)
        json.field("close_reason", ifAny: point.closeReason)
        json.field("on", day.description)
        // Left out where nothing says that it was closed, and nothing that it was open.
        json.field("open", ifAny: isOpen(point, on: day))
        json.field("products", objects: stock) { json, product in
            json.field("product", product.code)
            json.field("name", product.name)
            json.field("from", product.since.description)
            json.field("until", ifAny: product.until?.description)
        }
        json.field("source_url", ifAny: point.sourceURL)
        json.field("note", ifAny: point.note)
    }

    /// Whether the point was open on a day; nil where the register does not tell.
    private static func isOpen(_ point: PointRecord, on day: Day) -> Bool? {
        guard point.mayBeOpen(on: day) else { return false }
        switch point.status {
        case .planned, .funded: return false
        case .operating, .temporary: return true
        case nil: return point.openedOn == nil ? nil : true
        }
    }
}
