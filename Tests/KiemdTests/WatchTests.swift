import Client
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@Suite(
    "Watching, and tokens that are taken back",
    .enabled(if: isServerExpected, "PostgreSQL is installed"),
    .serialized,
    .preparedHome
)
struct WatchTests {
    @Test("kiem watch goes on over kill -9 of service and database without gap or repeat")
    func overKills() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let watching = try Running(
                [Programs.kiem, "watch", "--json", "--kinds", "inspection.log", "--after", "0"],
                environment: home.environment,
                scratch: home.scratch
            )
            var logged: [String] = []
            for round in 0..<4 {
                for number in 0..<10 {
                    let answer = try await home.call("inspection.log", token: token, try Self.inspection(number))
                    guard case .string(let text)? = answer.final["inspection"] else { throw NoNumber() }
                    logged.append(text)
                }
                switch round {
                case 0:
                    service.signal(SIGKILL)
                    #expect(try await service.end() == -SIGKILL)
                    service = try await home.up()
                case 1:
                    for process in home.servers() { kill(process, SIGKILL) }
                    try await eventually("the service never answered again") {
                        (try? await home.call("unit.list", token: token)) != nil
                    }
                default: break
                }
            }
            try await eventually("\(watching.results) came of \(logged): \(watching.talk)") {
                watching.results.split(separator: "\n").count >= logged.count
            }
            let seen = try watching.results.split(separator: "\n").map { try Self.subject(of: String($0)) }
            #expect(seen == logged)
            watching.signal(SIGKILL)
            _ = try await watching.end()
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("a token that is taken back, or is over, ends within a second what it has opened")
    func revocation() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let token = try #require(try home.token())
            let (first, id) = try await Self.issue(token, home)
            let watching = try Running(
                [Programs.kiem, "watch", "--token", first],
                environment: home.environment,
                scratch: home.scratch
            )
            // It watches when what happens is seen.
            _ = try await home.call("inspection.log", token: token, try Self.inspection(1))
            try await eventually("the watcher never saw an event: \(watching.talk)") {
                _ = try await home.call("inspection.log", token: token, try Self.inspection(2))
                return watching.results.contains("KT-")
            }
            var fields = JSONObject()
            fields.set("token_id", .string(id))
            _ = try await home.call("token.revoke", token: token, fields)
            // It is cut, comes back with the same token and is told that it is good no more.
            let ended = ContinuousClock.now
            #expect(try await watching.end(within: .seconds(10)) == 77, "\(watching.talk)")
            #expect(ContinuousClock.now - ended < .seconds(3))

            let soon = Date().addingTimeInterval(2).formatted(.iso8601)
            let (short, _) = try await Self.issue(token, home, until: soon)
            let shortly = try Running(
                [Programs.kiem, "watch", "--token", short],
                environment: home.environment,
                scratch: home.scratch
            )
            #expect(try await shortly.end(within: .seconds(20)) == 77, "\(shortly.talk)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    private static func issue(_ token: String, _ home: Home, until end: String? = nil) async throws -> (String, String)
    {
        let officers = try await home.call("officer.list", token: token)
        guard case .string(let officer)? = officers.rows.first?["officer"] else { throw NoNumber() }
        var fields = JSONObject()
        fields.set("officer", .string(officer))
        if let end { fields.set("expires_at", .string(end)) }
        let answer = try await home.call("token.issue", token: token, fields)
        guard case .string(let secret)? = answer.final["token"], case .string(let id)? = answer.final["token_id"] else {
            throw NoNumber()
        }
        return (secret, id)
    }

    private static func inspection(_ number: Int) throws -> JSONObject {
        let text = """
            {"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","decision_no":"\(number)",
            "premises":{"address":"Chợ Tam Kỳ","area":"502"},"findings":[{"label_name":"Lô","kind":"compliant"}]}
            """
        guard case .object(let object) = try JSONParser.parse(text) else { throw NoNumber() }
        return object
    }

    private static func subject(of line: String) throws -> String {
        guard case .object(let event) = try JSONParser.parse(line), case .string(let subject)? = event["subject"] else {
            throw NoNumber()
        }
        return subject
    }

    private struct NoNumber: Error {}
}
