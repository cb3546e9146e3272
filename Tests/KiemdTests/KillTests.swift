import Client
import Domain
import FoundationEssentials
import Glibc
import JSON
import SeededRandom
import Settings
import Synchronization
import TestSupport
import Testing

@Suite("kill -9", .enabled(if: isServerExpected, "PostgreSQL is installed"), .serialized, .preparedHome)
struct KillTests {
    private static let clients = 8
    private static let inspections = 1_000

    @Test("of the service, of PostgreSQL and of both while 1,000 inspections are logged: each is there exactly once")
    func nothingLost() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let acknowledged = Ledger()
            let socket = home.places.socket
            async let logging: Void = Self.log(Self.inspections, at: socket, token: token, into: acknowledged)

            try await Self.untilLogged(Self.inspections / 5, acknowledged)
            for process in home.servers() { kill(process, SIGKILL) }

            try await Self.untilLogged(Self.inspections * 2 / 5, acknowledged)
            service.signal(SIGKILL)
            #expect(try await service.end() == -SIGKILL)
            service = try await home.up()

            try await Self.untilLogged(Self.inspections * 3 / 5, acknowledged)
            service.signal(SIGKILL)
            for process in home.servers() { kill(process, SIGKILL) }
            #expect(try await service.end() == -SIGKILL)
            service = try await home.up()

            try await Self.untilLogged(Self.inspections * 4 / 5, acknowledged)
            kill(try home.postmaster(), SIGKILL)

            try await logging
            let numbers = acknowledged.numbers
            #expect(numbers.count == Self.inspections)
            #expect(Set(numbers).count == Self.inspections, "a number was given twice")
            let recorded = try await Self.recorded(home, token: token)
            #expect(recorded.count == Self.inspections)
            #expect(Set(recorded) == Set(numbers))
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    /// What a kill may hit.
    private enum Victim: CaseIterable {
        case service
        /// All of PostgreSQL's processes but the first one, which starts itself anew.
        case backends
        /// The first of PostgreSQL's processes: the service starts the cluster anew.
        case postmaster
        case everything
    }

    @Test("at random and under load: nothing acknowledged is lost, nothing is there twice")
    func random() async throws {
        let kills = ProcessInfo.processInfo.environment["KIEM_KILLS"].flatMap { Int($0) } ?? 6
        let seed = ProcessInfo.processInfo.environment["KIEM_SEED"].flatMap { UInt64($0) } ?? 20_261_124
        var generator = SeededGenerator(seed: seed)
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let acknowledged = Ledger()
            let socket = home.places.socket
            let isOver = Flag()
            async let logging: Void = Self.log(.max, at: socket, token: token, into: acknowledged, until: isOver)
            var killed: [Victim] = []
            for _ in 0..<kills {
                let next = acknowledged.numbers.count + Int.random(in: 1...60, using: &generator)
                try await Self.untilLogged(next, acknowledged)
                guard let victim = Victim.allCases.randomElement(using: &generator) else { continue }
                killed.append(victim)
                switch victim {
                case .service, .everything:
                    service.signal(SIGKILL)
                    if victim == .everything { for process in home.servers() { kill(process, SIGKILL) } }
                    #expect(try await service.end() == -SIGKILL)
                    service = try await home.up()
                case .backends:
                    let first = try home.postmaster()
                    for process in home.servers() where process != first { kill(process, SIGKILL) }
                case .postmaster: kill(try home.postmaster(), SIGKILL)
                }
            }
            try await Self.untilLogged(acknowledged.numbers.count + 20, acknowledged)
            isOver.raise()
            try await logging
            let numbers = acknowledged.numbers
            #expect(Set(numbers).count == numbers.count, "a number was given twice, seed \(seed)")
            let recorded = try await Self.recorded(home, token: token)
            #expect(recorded.count == numbers.count, "seed \(seed), \(killed)")
            #expect(Set(recorded) == Set(numbers), "seed \(seed), \(killed)")
            print("kills: \(killed.count), \(numbers.count) acknowledged, \(recorded.count) recorded")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("64 clients number papers of one type and unit under kill -9: no number twice, none skipped")
    func documents() async throws {
        let each = ProcessInfo.processInfo.environment["KIEM_DOCUMENTS"].flatMap { Int($0) } ?? 8
        let clients = 64
        let count = clients * each
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let socket = home.places.socket
            let logged = try await home.call("inspection.log", token: token, try Self.fields(0))
            guard case .string(let opened)? = logged.final["case"] else { throw CancellationError() }
            let given = Ledger()
            async let issuing: Void = withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<clients {
                    group.addTask {
                        try await Self.issue(each, for: opened, at: socket, token: token, into: given)
                    }
                }
                try await group.waitForAll()
            }
            for share in 1...3 {
                try await Self.untilLogged(count * share / 4, given)
                switch share {
                case 1: for process in home.servers() { kill(process, SIGKILL) }
                case 2: kill(try home.postmaster(), SIGKILL)
                default:
                    service.signal(SIGKILL)
                    #expect(try await service.end() == -SIGKILL)
                    service = try await home.up()
                }
            }
            try await issuing
            let numbers = given.numbers.compactMap { $0.split(separator: "/").first.flatMap { Int($0) } }
            #expect(numbers.sorted() == Array(1...count))
            var fields = JSONObject()
            fields.set("type", .string("notice"))
            let listed = try await home.call("document.list", token: token, fields)
            guard case .array(let series)? = listed.final["series"], case .object(let notices)? = series.first else {
                throw CancellationError()
            }
            #expect(notices["carried"] == .number("\(count)") && notices["last"] == .number("\(count)"))
            print("documents: \(numbers.count) numbered by \(clients) clients, last \(numbers.max() ?? 0)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    /// Numbers notices of a case, each asked for until it is answered.
    private static func issue(
        _ count: Int,
        for number: String,
        at socket: String,
        token: String,
        into given: Ledger
    ) async throws {
        let connection = KiemClient(address: .unix(path: socket), token: token, language: .english)
        var fields = JSONObject()
        fields.set("case", .string(number))
        fields.set("type", .string("notice"))
        for _ in 0..<count {
            let request = try #require(ClientRequest(named: "document.issue", fields))
            let answer = try await connection.callReliably(request, within: .seconds(120))
            guard case .string(let text)? = answer.final["document"] else {
                Issue.record("a paper without a number: \(answer.final)")
                continue
            }
            given.add(text)
        }
        await connection.close()
    }

    /// Something that is raised once.
    private final class Flag: Sendable {
        private let isUp = Atomic(false)

        var isRaised: Bool { isUp.load(ordering: .acquiring) }

        func raise() {
            isUp.store(true, ordering: .releasing)
        }
    }

    /// The numbers of the inspections that the service has acknowledged.
    private final class Ledger: Sendable {
        private let state = Mutex<[String]>([])

        var numbers: [String] { state.withLock { $0 } }

        func add(_ number: String) {
            state.withLock { $0.append(number) }
        }
    }

    private static func untilLogged(_ count: Int, _ ledger: Ledger) async throws {
        try await eventually(within: .seconds(120), "only \(ledger.numbers.count) of \(count) were acknowledged") {
            ledger.numbers.count >= count
        }
    }

    /// Logs inspections from several clients at once, each asking again until it is answered.
    private static func log(
        _ count: Int,
        at socket: String,
        token: String,
        into ledger: Ledger,
        until isOver: Flag? = nil
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                group.addTask {
                    let connection = KiemClient(address: .unix(path: socket), token: token, language: .english)
                    for number in stride(from: client, to: count, by: clients) {
                        if isOver?.isRaised ?? false { break }
                        let request = try #require(ClientRequest(named: "inspection.log", fields(number)))
                        let answer = try await connection.callReliably(request, within: .seconds(120))
                        guard case .string(let text) = answer.final["inspection"] else {
                            Issue.record("an inspection without a number: \(answer.final)")
                            continue
                        }
                        ledger.add(text)
                    }
                    await connection.close()
                }
            }
            try await group.waitForAll()
        }
    }

    private static func fields(_ number: Int) throws -> JSONObject {
        let text = """
            {"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","decision_no":"\(number)",
            "premises":{"address":"Chợ Tam Kỳ","area":"502"},"findings":[
            {"label_name":"Lô \(number)","kind":"unknown_origin","quantity":\(number + 1),"unit":"gói"},
            {"label_name":"Lô \(number) b","kind":"compliant"}]}
            """
        guard case .object(let object) = try JSONParser.parse(text) else { throw CancellationError() }
        return object
    }

    /// The numbers of all inspections there are, page by page.
    private static func recorded(_ home: Home, token: String) async throws -> [String] {
        var numbers: [String] = []
        var fields = JSONObject()
        fields.set("limit", .number("400"))
        while true {
            let page = try await home.call("inspection.list", token: token, fields)
            for case .string(let number) in page.rows.compactMap({ $0["inspection"] }) { numbers.append(number) }
            guard case .string(let next) = page.final["next"] else { return numbers }
            fields.set("after", .string(next))
        }
    }
}
