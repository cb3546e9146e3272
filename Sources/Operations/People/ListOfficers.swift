import Contract
import Domain
import JSON
import Storage

/// `officer.list`: officers by number.
enum ListOfficers {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let after = try request.arguments(Contract.Request.after)
        let officers = try await desk.read(
            OfficerStatements.list,
            (after, try await desk.unitID(request), limit + 1)
        )
        return Page(officers, limit: limit, name: \.number).reply { json, officer in
            json.field("officer", officer.number)
            json.field("name", officer.name)
            json.field("title", officer.title.rawValue)
            json.field("unit", officer.unitCode)
            json.field("roles", strings: officer.roles.map(\.rawValue))
        }
    }
}
