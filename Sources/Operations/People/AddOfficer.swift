import Contract
import JSON
import Postgres
import Storage

/// `officer.add`: adds an officer.
enum AddOfficer {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let number = try arguments(OfficerAdd.officer)
        let roles = try arguments(OfficerAdd.roles)
        guard !roles.isEmpty else {
            throw arguments.refusal(of: "roles", vi: "cần ít nhất một vai trò", en: "wants at least one role")
        }
        let unit = try await desk.unit(try arguments(OfficerAdd.unit), field: "unit")
        let officer = NewOfficer(
            id: .version7(),
            number: number,
            name: try arguments(OfficerAdd.name),
            title: try arguments(OfficerAdd.title),
            unit: unit.id,
            roles: roles.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            addedBy: request.caller.officerID
        )
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in try Officers.add(officer, on: session) }
            let answer = JSONWriter.object { $0.field("officer", number) }
            return Written(subject: number, unit: unit.id, event: answer, answer: answer)
        }
    }
}
