import Client
import CoreMetrics
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import Monitoring

@Suite("Health over HTTP", .timeLimit(.minutes(1)))
struct MonitoringServerTests {
    @Test("health, readiness and metrics are answered; readiness says what is missing")
    func pages() async throws {
        let state = Mutex(Readiness(database: .reachable, schema: .current, isDraining: false))
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "kiem_requests_total", dimensions: []).increment(by: 2)
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let server = MonitoringServer(
            host: "127.0.0.1",
            port: 0,
            metrics: metrics,
            readiness: { state.withLock { $0 } },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            onListening: { listening.yield($0) }
        )
        let running = Task { try await server.run() }
        let port = try #require(await ports.first { _ in true })
        #expect(try await Self.page("/healthz", port).body == "ok\n")
        let ready = try await Self.page("/readyz", port)
        #expect(ready.status == 200)
        #expect(ready.body == #"{"ready":true,"database":"reachable","schema":"current","draining":false}"# + "\n")
        #expect(try await Self.page("/metrics", port).body.contains("kiem_requests_total 2\n"))
        #expect(try await Self.page("/metrics", port).body.contains("process_resident_memory_bytes "))
        #expect(try await Self.page("/", port).status == 404)
        for ill in [
            Readiness(database: .unreachable, schema: .unknown, isDraining: false),
            Readiness(database: .reachable, schema: .other, isDraining: false),
            Readiness(database: .reachable, schema: .current, isDraining: true),
        ] {
            state.withLock { $0 = ill }
            #expect(try await Self.page("/readyz", port).status == 503)
        }
        running.cancel()
        _ = await running.result
    }

    private static func page(_ path: String, _ port: Int) async throws -> MonitorReader.Page {
        try await Task.detached { try MonitorReader.page(path, port: port, within: .seconds(10)) }.value
    }
}
