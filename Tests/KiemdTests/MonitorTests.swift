import Client
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@Suite(
    "Looking into a running service",
    .enabled(if: isServerExpected, "PostgreSQL is installed"),
    .serialized,
    .preparedHome
)
struct MonitorTests {
    @Test(
        "readiness turns red within two seconds when the database is stuck or gone, and green again; the doctor sees it"
    )
    func readiness() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let port = try await Self.port(home)
            try await eventually("never ready") { try await Self.page("/readyz", port).status == 200 }
            let well = try await home.run(Programs.kiem, ["doctor"])
            #expect(well.code == 0, "\(well)")
            #expect(well.results.contains("its schema is current"))

            // Stuck: nothing answers, nothing ends.
            let stuck = home.servers()
            for process in stuck { kill(process, SIGSTOP) }
            let stopped = ContinuousClock.now
            try await eventually("never red") { try await Self.page("/readyz", port).status == 503 }
            #expect(ContinuousClock.now - stopped < .seconds(2.5), "two seconds, and a little for the test")
            #expect(try await Self.page("/healthz", port).status == 200)
            let ill = try await home.run(Programs.kiem, ["doctor", "--json"])
            #expect(ill.code == 69, "\(ill)")
            #expect(ill.results.contains("the database does not answer the service"))
            for process in stuck { kill(process, SIGCONT) }
            try await eventually("never green again") { try await Self.page("/readyz", port).status == 200 }

            // Gone: it is brought back, perhaps before anybody could see that it was away.
            for process in home.servers() { kill(process, SIGKILL) }
            let token = try #require(try home.token())
            try await eventually("never back") { (try? await home.call("unit.list", token: token)) != nil }
            try await eventually("never green again") { try await Self.page("/readyz", port).status == 200 }
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("metrics count what was asked; the log names slow operations, and holds no token, field or name")
    func metricsAndLog() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try home.start(
                "up",
                "--listen",
                "127.0.0.1:0",
                "--slow",
                "1",
                "--log-json",
                "--log-level",
                "trace"
            )
            try await service.untilSaid("kiem is ready")
            let token = try #require(try home.token())
            let canary = "Canari4711"
            for _ in 0..<3 { _ = try await home.call("unit.list", token: token) }
            var inspection = try #require(
                Self.object(#"{"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","findings":[]}"#)
            )
            inspection.set("premises", try .object(#require(Self.object(#"{"address":"\#(canary)","area":"502"}"#))))
            inspection.set("party", try .object(#require(Self.object(#"{"kind":"individual","name":"\#(canary)"}"#))))
            _ = try? await home.call("inspection.log", token: token, inspection)
            var search = JSONObject()
            search.set("text", .string(canary))
            _ = try await home.call("product.search", token: token, search)
            _ = try? await home.call("product.search", token: canary, search)

            let page = try await Self.page("/metrics", try await Self.port(home)).body
            #expect(page.contains(#"kiem_requests_total{operation="unit.list",outcome="ok"} 3"# + "\n"))
            #expect(page.contains(#"kiem_request_duration_seconds_count{operation="unit.list"} 3"# + "\n"))
            #expect(page.contains(#"kiem_requests_total{operation="auth",outcome="unauthenticated"} 1"# + "\n"))
            #expect(page.contains("kiem_connections_open "))
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
            let log = service.talk
            #expect(!log.contains(canary) && !page.contains(canary))
            #expect(!log.contains(token))
            let slow = log.split(separator: "\n").compactMap { Self.object(String($0)) }
                .filter { $0["message"] == .string("slow") }
            #expect(!slow.isEmpty, "\(log)")
            for line in slow {
                guard case .object(let metadata)? = line["metadata"], case .string(let name)? = metadata["operation"]
                else {
                    Issue.record("a slow operation without its name: \(line)")
                    continue
                }
                #expect(name.contains(".") || name == "auth" || name == "hello" || name == "watch")
            }
        }
    }

    private static func port(_ home: Home) async throws -> Int {
        guard case .number(let literal)? = try await home.call("hello").final["monitor_port"] else { throw NoPort() }
        return try #require(Int(literal))
    }

    private static func page(_ path: String, _ port: Int) async throws -> MonitorReader.Page {
        try await Task.detached { try MonitorReader.page(path, port: port, within: .seconds(10)) }.value
    }

    private static func object(_ text: String) -> JSONObject? {
        guard case .object(let object)? = try? JSONParser.parse(text) else { return nil }
        return object
    }

    private struct NoPort: Error {}
}
