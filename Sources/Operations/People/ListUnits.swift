import Contract
import Domain
import JSON
import Storage

/// `unit.list`: the units of market surveillance, by code.
enum ListUnits {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let units = try await desk.read(UnitStatements.list, (try request.arguments(Contract.Request.after), limit + 1))
        return Page(units, limit: limit, name: \.code).reply { json, unit in
            json.field("unit", unit.code)
            json.field("kind", unit.kind.rawValue)
            json.field("name", request.text(unit.name))
            json.field("parent", ifAny: unit.parentCode)
        }
    }
}
