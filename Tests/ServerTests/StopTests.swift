import Glibc
import NIOCore
import ServiceLifecycle
import Testing

@testable import Server

@Suite("Stopping", .timeLimit(.minutes(1)))
struct StopTests {
    typealias Transport = RunningServer.Transport

    @Test(
        "a stop answers the requests under way, takes no new ones, closes, and leaves no socket behind",
        arguments: Transport.allCases
    )
    func graceful(_ transport: Transport) async throws {
        let service = CannedService()
        try await RunningServer.with(service) { server in
            try await server.talk(transport) { connection in
                try await connection.send("auth good\n#1 case.show wait-1\n")
                await service.gate.waitForArrivals()
                await server.group.triggerGracefulShutdown()
                try await untilRefused(server, transport)
                await service.gate.open()
                #expect(try await connection.rest() == [#"OK {"officer":"QN-001"}"#, ##"#1 OK {"case":"wait-1"}"##])
            }
            // The connection is closed when the last answer has left, the file taken away when the last connection is closed.
            while access(server.unixPath, F_OK) == 0 { await Task.yield() }
        }
        #expect(await service.diary.entries == ["begin wait-1", "end wait-1"])
    }

    @Test("an idle connection is closed by a stop at once")
    func idleConnection() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.tcp) { connection in
                try await connection.send("ping\n")
                #expect(try await connection.line() == #"OK {"pong":true}"#)
                await server.group.triggerGracefulShutdown()
                #expect(try await connection.rest().isEmpty)
            }
        }
    }

    @Test("what is not done when the time for a stop is over is cut off")
    func cutOff() async throws {
        let service = CannedService()
        let clock = ManualClock()
        try await RunningServer.with(service, stopWithin: .seconds(5), clock: clock) { server in
            try await server.talk(.unix) { connection in
                try await connection.send("auth good\ncase.show wait-1\n")
                await service.gate.waitForArrivals()
                await server.group.triggerGracefulShutdown()
                await clock.waitForSleeper()
                clock.advance(by: .seconds(5))
                // The request is still held: its connection closes without an answer.
                #expect(try await connection.rest().isEmpty)
                await service.gate.open()
            }
        }
    }

    /// Returns when the server takes no more connections.
    private func untilRefused(_ server: RunningServer, _ transport: Transport) async throws {
        var isRefused = false
        while !isRefused {
            do {
                let channel = try await server.connect(transport)
                try await channel.executeThenClose { _, _ in }
            } catch {
                isRefused = true
            }
        }
    }
}
