import ArgumentParser
import Client
import Domain
import Foundation
import NIOCore

/// Loads a running service and holds every answer against what was asked; `scripts/bench socket` runs it beside pgbench.
@main
struct KiemLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiem-load",
        abstract: "Loads a running kiem service and holds every answer against what was asked.",
        discussion: """
            Writes go into the service's database, and nothing takes them out again: for services with a database to throw away.
            The product shown must be the one asked for, the number of each inspection one that this run has not seen. Ends with 1
            when an answer was wrong or missing.
            """
    )

    @Option(help: "Where the service is: unix:/path or tcp://host:port (KIEM_SERVER).")
    var server: String?

    @Option(help: "The token of an inspector (KIEM_TOKEN, which others on the machine cannot see).")
    var token: String?

    @Option(help: "How many clients.")
    var clients = 64

    @Option(help: "How many requests each client keeps on the way.")
    var inFlight = 1

    @Option(help: "What is asked, and how often: show, log, or log=1,show=9.")
    var mix = "show"

    @Option(help: "For how many seconds; with --requests at most so long.")
    var seconds: Double?

    @Option(help: "How many requests in all, instead of a time.")
    var requests: Int?

    @Option(help: "For how many seconds to load before measuring; 1 unless given, 0 with --requests.")
    var warmUp: Double?

    @Option(help: "How many seconds to wait for answers at the end.")
    var patience = 30.0

    @Flag(help: "Connect again when a connection is lost, and send writes without an answer again under their key.")
    var persist = false

    @Option(
        help: "Write the key and the number of each acknowledged write into this file, `-` for a number nobody knows."
    )
    var ledger: String?

    @Flag(name: .customLong("json"), help: "Print one JSON document; latencies in microseconds.")
    var isJSON = false

    func validate() throws {
        guard Mix(mix) != nil else { throw ValidationError("--mix takes show, log, or weights such as log=1,show=9") }
        guard (1...10_000).contains(clients), (1...1_024).contains(inFlight) else {
            throw ValidationError("--clients goes from 1 to 10000, --in-flight from 1 to 1024")
        }
        guard requests ?? 1 > 0, [seconds ?? 1, patience].allSatisfy({ $0 > 0 && $0 <= 86_400 }), warmUp ?? 0 >= 0,
            warmUp ?? 0 <= 3_600
        else { throw ValidationError("numbers must be greater than 0, and times no longer than a day") }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let address = (server ?? environment["KIEM_SERVER"]).flatMap({ ServerAddress($0) }) else {
            throw ValidationError("--server (or KIEM_SERVER) takes unix:/path or tcp://host:port")
        }
        guard let token = token ?? environment["KIEM_TOKEN"], let plan else {
            throw ValidationError("--token (or KIEM_TOKEN) is missing")
        }
        let report: LoadReport
        do {
            let now = Moment(microsecondsSince1970: Int64(Date().timeIntervalSince1970 * 1e6))
            report = try await LoadRun.report(plan, of: address, token: token, ledger: ledger, today: now.day)
        } catch {
            FileHandle.standardError.write(Data("kiem-load: \(error)\n".utf8))
            throw ExitCode(69)
        }
        print(isJSON ? report.json : report.text)
        if !report.isClean { throw ExitCode.failure }
    }

    private var plan: LoadPlan? {
        Mix(mix).map { mix in
            LoadPlan(
                clients: clients,
                inFlight: inFlight,
                mix: mix,
                requests: requests,
                time: Self.amount(seconds ?? (requests == nil ? 10 : 600)),
                warmUp: Self.amount(warmUp ?? (requests == nil ? 1 : 0)),
                patience: Self.amount(patience),
                persists: persist
            )
        }
    }

    private static func amount(_ seconds: Double) -> TimeAmount {
        .nanoseconds(Int64(seconds * 1e9))
    }
}
