import Client
import Contract
import Domain
import Foundation
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@testable import Server
@testable import kiem_load

@Suite("Loading a service")
struct LoadRunTests {
    @Test("so many requests are made and answered, each write taken down once")
    func requests() async throws {
        let office = CannedOffice()
        let (report, ledger) = try await load(office, requests: 500, "log=1,show=1", clients: 5, inFlight: 4)
        #expect(report.isClean)
        #expect(report.figures.tallies.map(\.right).reduce(0, +) == 500)
        let numbers = await office.numbers
        #expect(ledger == Dictionary(uniqueKeysWithValues: numbers.map { ($0.key, $0.value) }))
        #expect(report.figures.distinctNumbers == numbers.count)
        #expect(numbers.count > 100)
    }

    @Test("for so long it loads and no longer, and measures what comes after warming up")
    func time() async throws {
        let plan = try plan("show", clients: 2, inFlight: 1, time: .seconds(1), warmUp: .milliseconds(50))
        let (report, _) = try await load(CannedOffice(), plan)
        #expect(report.isClean)
        #expect(report.figures.measuredSeconds == 1)
        let tally = report.figures.tallies[Chore.show.place]
        #expect(tally.measured > 0)
        #expect(tally.right >= tally.measured)
        #expect(tally.quantiles.map(\.name) == ["p50", "p90", "p99", "p99.9", "max"])
    }

    @Test("another product than was asked for is counted as wrong")
    func otherProduct() async throws {
        let (report, _) = try await load(CannedOffice(.otherProduct), requests: 97, "show", clients: 3, inFlight: 2)
        // The hundred products shown include the three that the generator has read for itself.
        #expect(report.figures.tallies[Chore.show.place].wrong == 10)
        #expect(!report.isClean)
    }

    @Test("a number that is given out twice is counted as wrong")
    func sameNumber() async throws {
        let (report, _) = try await load(CannedOffice(.sameNumber), requests: 100, "log", clients: 3, inFlight: 2)
        #expect(report.figures.tallies[Chore.log.place].wrong == 10)
        #expect(!report.isClean)
    }

    @Test("refusals are counted by code, and of some nobody knows what became of the write")
    func refusals() async throws {
        for (code, unknown) in [(ErrorCode.busy, 0), (.unavailable, 10)] {
            let (report, ledger) = try await load(
                CannedOffice(.refuses(code)),
                requests: 100,
                "log",
                clients: 3,
                inFlight: 2
            )
            #expect(report.figures.tallies[Chore.log.place].refused == [code: 10])
            #expect(report.figures.unknown == unknown)
            #expect(ledger.count == 90 + unknown)
            #expect(ledger.values.count { $0 == nil } == unknown)
            #expect(!report.isClean)
        }
    }

    @Test("told to persist, it sends writes again under their keys until each is done once")
    func persistence() async throws {
        for fault in [CannedOffice.Fault.refuses(.busy), .losesOutcome, .hangsUp] {
            let office = CannedOffice(fault)
            let (report, ledger) = try await load(
                office,
                requests: 100,
                "log",
                clients: 3,
                inFlight: 4,
                persists: true
            )
            #expect(report.isClean)
            #expect(report.figures.repeated > 0)
            let numbers = await office.numbers
            #expect(numbers.count == 100)
            #expect(ledger == numbers)
        }
    }

    @Test("a connection that ends early leaves writes of which nobody knows")
    func hangUp() async throws {
        let (report, ledger) = try await load(CannedOffice(.hangsUp), requests: 100, "log", clients: 1, inFlight: 4)
        #expect(report.figures.lostConnections == 1)
        #expect(!report.isClean)
        // Whatever is not in the ledger was not asked.
        #expect(ledger.values.count { $0 == nil } == report.figures.unknown)
    }

    @Test("with a wrong token nothing is loaded")
    func wrongToken() async throws {
        await #expect(throws: LoadFailure.self) {
            _ = try await load(CannedOffice(), plan("show", clients: 1, inFlight: 1), token: "bad")
        }
    }

    @Test("the report says the same to people and to programs")
    func reports() async throws {
        let (report, _) = try await load(CannedOffice(.refuses(.busy)), requests: 100, "log", clients: 3, inFlight: 2)
        #expect(report.text.contains("inspection.log: 10 refused with busy"))
        #expect(report.json.contains(#""errors":{"busy":10}"#))
        #expect(report.json.contains(#""clean":false"#))
    }

    private func plan(
        _ mix: String,
        clients: Int,
        inFlight: Int,
        requests: Int? = nil,
        time: TimeAmount = .seconds(60),
        warmUp: TimeAmount = .zero,
        persists: Bool = false
    ) throws -> LoadPlan {
        LoadPlan(
            clients: clients,
            inFlight: inFlight,
            mix: try #require(Mix(mix)),
            requests: requests,
            time: time,
            warmUp: warmUp,
            patience: .seconds(60),
            persists: persists
        )
    }

    private func load(
        _ office: CannedOffice,
        requests: Int,
        _ mix: String,
        clients: Int,
        inFlight: Int,
        persists: Bool = false
    ) async throws -> (LoadReport, ledger: [String: Int?]) {
        try await load(
            office,
            plan(mix, clients: clients, inFlight: inFlight, requests: requests, persists: persists)
        )
    }

    /// Runs a server around the office and loads it; gives the ledger's numbers by key.
    private func load(
        _ office: CannedOffice,
        _ plan: LoadPlan,
        token: String = "good"
    ) async throws -> (LoadReport, ledger: [String: Int?]) {
        let name = "/tmp/kiem-load-test-\(UUID().uuidString.prefix(18))"
        defer { try? FileManager.default.removeItem(atPath: "\(name).ledger") }  // What is left lies in /tmp.
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (listening, isListening) = AsyncStream.makeStream(of: Void.self)
        let server = KiemServer(
            performing: office,
            configuration: ServerConfiguration(addresses: [.unix("\(name).sock")]),
            logger: logger,
            onListening: { _ in isListening.finish() }
        )
        let group = ServiceGroup(services: [server], logger: logger)
        let report = try await withThrowingTaskGroup { tasks in
            tasks.addTask {
                defer { isListening.finish() }
                do {
                    try await group.run()
                } catch is CancellationError {
                    // The end of the test.
                }
            }
            defer { tasks.cancelAll() }
            for await _ in listening {}
            return try await LoadRun.report(
                plan,
                of: .unix(path: "\(name).sock"),
                token: token,
                ledger: "\(name).ledger",
                today: try #require(Day("2026-11-24"))
            )
        }
        return (report, try ledger("\(name).ledger"))
    }

    private func ledger(_ path: String) throws -> [String: Int?] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let entries = lines.map { line in
            let words = line.split(separator: " ")
            return (String(words[0]), Int(words[1].suffix(6)))
        }
        return Dictionary(uniqueKeysWithValues: entries)
    }
}
