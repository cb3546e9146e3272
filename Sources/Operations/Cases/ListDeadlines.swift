import Contract
import Domain
import JSON
import Storage

/// `case.deadlines`: the times of a case, or those that run, the next to end first.
enum ListDeadlines {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let now = desk.now()
        let clocks: [RunningClock]
        if let number = try request.arguments(CaseDeadlines.number) {
            guard try await desk.first(CaseStatements.standing, number, within: request.scope) != nil else {
                throw Refusal.noSuch(.enforcementCase, number.description, field: "case")
            }
            let dueBy = try request.dueBy(now)
            clocks = try await desk.read(CaseStatements.clocks, number, within: request.scope).filter { clock in
                guard let dueBy else { return true }
                return clock.outcome == nil && clock.dueAt.map { $0 <= dueBy } ?? false
            }.map { RunningClock(number: number, clock: $0) }
        } else {
            clocks = try await desk.read(
                CaseStatements.running,
                (try request.dueBy(now), try await desk.unitID(request), try request.limit()),
                within: request.scope
            )
        }
        return Reply(
            rows: clocks.map { running in
                JSONWriter.object { json in
                    json.field("case", running.number.description)
                    json.clock(running.clock, at: now, request)
                }
            },
            final: JSONWriter.object { $0.field("count", clocks.count) }
        )
    }
}
