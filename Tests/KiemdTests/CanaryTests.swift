import Client
import Contract
import Domain
import FoundationEssentials
import Glibc
import JSON
import Postgres
import Settings
import TestSupport
import Testing

/// Files a complaint whose sender nobody could mistake, and looks for that sender everywhere.
@Suite("A complaint's sender, wherever one looks", .enabled(if: TestDatabase.isExpected), .serialized)
struct CanaryTests {
    /// What must not be found: the sender's name, telephone number, address on the net and home, in the forms they are written in.
    private static let needles = [
        "Canari4711", "canari4711", "CANARI4711", "0999 471 147", "0999471147", "999471147", "Canariphố",
    ]

    @Test(
        "is seen by clerks alone: in no other role's answers, no event, no log, no metric, no table but the senders' own"
    )
    func everywhere() async throws {
        try await withDatabase { conninfo in
            try await Home.with { home in
                #expect(try await home.run(["db", "migrate", "--database", conninfo]).code == 0)
                #expect(try await home.run(["db", "load-reference", "--database", conninfo]).code == 0)
                let login = "kiemd_\(UInt32.random(in: 0...UInt32.max))"
                try await TestDatabase.run("create role \(login) login in role kiem_service", on: conninfo)
                let outcome: Result<Void, any Error>
                do {
                    outcome = .success(try await walk(home, conninfo, login))
                } catch {
                    outcome = .failure(error)
                }
                for process in home.processes() { kill(process, SIGKILL) }
                try await TestDatabase.run("drop role \(login)", on: conninfo)
                try outcome.get()
            }
        }
    }

    /// With a login that has nothing but the service's role.
    private func walk(_ home: Home, _ conninfo: String, _ login: String) async throws {
        let own = ["KIEM_DATABASE": "\(conninfo) user=\(login)"]
        #expect(try await home.run(["db", "enrol"], with: own).code == 0)
        let service = try home.start(
            "serve",
            "--listen",
            "none",
            "--log-level",
            "trace",
            "--slow",
            "1",
            "--wrong-tokens-a-minute",
            "1000000",
            with: own
        )
        try await service.untilSaid("kiem is ready")
        let first = try #require(try home.token())
        let tokens = try await Self.tokens(home, first)
        let clerk = try #require(tokens[.clerk])
        let inspector = try #require(tokens[.inspector])
        let records = try await Self.records(home, clerk: clerk, inspector: inspector)
        let watching = try Running(
            [Programs.kiem, "watch", "--json", "--after", "0", "--token", inspector],
            environment: home.environment,
            scratch: home.scratch
        )
        var places: [(String, String)] = []
        var number = 0
        for operation in Contract.Operation.allCases where operation != .watch {
            for role in Role.allCases {
                number += 1
                let token = try #require(tokens[role])
                let mayLook = role == .clerk && operation == .complaintShow
                let fields = try Self.object(PermissionTests.fields(operation, .own, records, number))
                let text = try await Self.socket(home, operation, token, fields)
                if !mayLook { places.append(("\(operation.rawValue) as \(role.rawValue)", text)) }
                guard operation.definition.access != .session else { continue }
                number += 1
                let again = try Self.object(PermissionTests.fields(operation, .own, records, number))
                let ended = try await Self.command(home, operation, token, again, number)
                if !mayLook { places.append(("kiem \(operation.rawValue) as \(role.rawValue)", ended)) }
            }
        }
        #expect(places.count > 300)
        // Whoever may look does see it, or this test would find nothing whatever happened.
        let shown = try await Self.socket(
            home,
            .complaintShow,
            clerk,
            try Self.object(#"{"complaint":"\#(records.complaints[.own] ?? "")"}"#)
        )
        #expect(Self.found(in: shown).contains("Canari4711") && Self.found(in: shown).contains("0999 471 147"))
        // Refused to whoever may not, whatever is in it.
        places.append(("a forbidden filing", try await Self.socket(home, .complaintFile, inspector, Self.canary)))

        places.append(("metrics", try await Self.metrics(home)))
        try await eventually("no event of a complaint: \(watching.results)") {
            watching.results.contains("complaint.file")
        }
        watching.signal(SIGKILL)
        _ = try await watching.end()
        places.append(("events", watching.results + watching.talk))
        service.signal(SIGTERM)
        #expect(try await service.end() == 0, "\(service.talk)")
        #expect(service.talk.contains("complaint.show"), "it logs what it does")
        places.append(("the log", service.talk))
        for kind in ["complaint", "product"] {
            let export = try await home.run([kind, "export"], with: own)
            #expect(export.code == 0 && export.results.contains("\(kind)_id"), "\(export.talk)")
            places.append(("kiem \(kind) export", export.results + export.talk))
        }
        let tables = try await Self.tables(conninfo)
        #expect(tables.count > 30 && tables.contains { $0.0 == "complaint" && $0.1.contains("TB-") })
        places += tables
        for (place, text) in places {
            let found = Self.found(in: text)
            #expect(found.isEmpty, "\(place) tells \(found)")
        }
        print("canary: looked for in \(places.count) places")
    }

    private static func found(in text: String) -> [String] { needles.filter(text.contains) }

    /// A complaint that tells its sender in every field there is for it, and in its texts.
    private static let canary: JSONObject = {
        let text = """
            {"channel":"hotline","received_at":"2026-01-05","kind":"denunciation",
            "body":"Tôi là Canari4711 Tên, ở Canariphố 4711, tổ 5. Gọi 0999471147 hoặc 0999 471 147, viết canari4711@thu.vn. Nước mắm Tam Thanh có mùi lạ",
            "evidence":"Hóa đơn ghi tên CANARI4711 TÊN","product_name":"Nước mắm Tam Thanh",
            "sender":{"name":"Canari4711 Tên","phone":"0999 471 147","email":"canari4711@thu.vn","address":"Canariphố 4711, tổ 5",
            "note":"Bạn của Canari4711"},"id":"01920000-0000-7000-8000-00000000c4a7"}
            """
        guard case .object(let object)? = try? JSONParser.parse(text) else { preconditionFailure("no object") }
        return object
    }()

    private static func tokens(_ home: Home, _ first: String) async throws -> [Role: String] {
        var tokens: [Role: String] = [:]
        for role in Role.allCases {
            for unit in ["DN-07", "DN-04"] {
                let officer = "R-\(role.rawValue)-\(unit)"
                _ = try await home.call(
                    "officer.add",
                    token: first,
                    object(#"{"officer":"\#(officer)","name":"A","unit":"\#(unit)","roles":["\#(role.rawValue)"]}"#)
                )
                guard unit == "DN-07" else { continue }
                let issued = try await home.call("token.issue", token: first, object(#"{"officer":"\#(officer)"}"#))
                guard case .string(let secret)? = issued.final["token"] else { throw NotAnObject() }
                tokens[role] = secret
            }
        }
        return tokens
    }

    /// The complaint, twice asked for, once verified; an inspection, a case and a point beside it.
    private static func records(
        _ home: Home,
        clerk: String,
        inspector: String
    ) async throws -> PermissionTests.Records {
        var records = PermissionTests.Records()
        let filed = try await home.call("complaint.file", token: clerk, canary)
        _ = try await home.call("complaint.file", token: clerk, canary)
        guard case .string(let complaint)? = filed.final["complaint"] else { throw NotAnObject() }
        records.complaints[.own] = complaint
        for event in ["verify", "accept"] {
            _ = try await home.call(
                "complaint.advance",
                token: clerk,
                object(#"{"complaint":"\#(complaint)","event":"\#(event)"}"#)
            )
        }
        let logged = try await home.call(
            "inspection.log",
            token: inspector,
            object(
                """
                {"form":"ad_hoc","started_at":"2026-01-06","ended_at":"2026-01-06","premises":{"address":"Chợ","area":"502"},
                "complaint":"\(complaint)","findings":[{"label_name":"Lô","kind":"counterfeit","product":"502-004"}]}
                """
            )
        )
        if case .string(let number)? = logged.final["inspection"] { records.inspections[.own] = number }
        if case .string(let number)? = logged.final["case"] { records.cases[.own] = number }
        return records
    }

    private static func socket(
        _ home: Home,
        _ operation: Contract.Operation,
        _ token: String,
        _ fields: JSONObject
    ) async throws -> String {
        do {
            let answer = try await home.call(operation.rawValue, token: token, fields)
            var json = JSONWriter()
            json.array(of: answer.rows + [answer.final]) { $0.value(.object($1)) }
            return json.text
        } catch ClientError.refused(let code, let message, let field) {
            return "\(code) \(message) \(field ?? "")"
        }
    }

    private static func command(
        _ home: Home,
        _ operation: Contract.Operation,
        _ token: String,
        _ fields: JSONObject,
        _ number: Int
    ) async throws -> String {
        let file = "\(home.scratch)/canary-\(number).json"
        var writer = JSONWriter()
        writer.value(.object(fields))
        try writer.text.write(toFile: file, atomically: false, encoding: .utf8)
        let words = operation.rawValue.split(separator: ".").map(String.init) + ["--file", file, "--token", token]
        let ended = try await home.run(Programs.kiem, words, with: ["XDG_CONFIG_HOME": "\(home.scratch)/none"])
        return ended.results + ended.talk
    }

    private static func metrics(_ home: Home) async throws -> String {
        guard case .number(let literal)? = try await home.call("hello").final["monitor_port"],
            let port = Int(literal)
        else { throw NotAnObject() }
        return try await Task.detached {
            try MonitorReader.page("/metrics", port: port, within: .seconds(10)).body
        }.value
    }

    /// Everything that lies in the database outside the senders' schema, by table.
    private static func tables(_ conninfo: String) async throws -> [(String, String)] {
        try await TestDatabase.offPool {
            try PostgresConnection.with(conninfo: conninfo) { session throws(PostgresError) in
                let names = try session.query(
                    Statement(
                        "test.tables",
                        sql: """
                            select oid::regclass::text
                            from pg_class
                            where relkind in ('r', 'p', 'm') and relnamespace <> 'sender'::regnamespace
                                and relnamespace::regnamespace::text not like 'pg\\_%'
                                and relnamespace <> 'information_schema'::regnamespace
                            """,
                        access: .read,
                        takes: (),
                        gives: String.self
                    ),
                    ()
                )
                var tables: [(String, String)] = []
                for name in names {
                    let rows = try session.query(
                        Statement(
                            "test.rows.\(name)",
                            sql: "select row::text from \(name) as row",
                            access: .read,
                            takes: (),
                            gives: String.self
                        ),
                        ()
                    )
                    tables.append((name, rows.joined(separator: "\n")))
                }
                return tables
            }
        }
    }

    private static func object(_ text: String) throws -> JSONObject {
        guard case .object(let object) = try JSONParser.parse(text) else { throw NotAnObject() }
        return object
    }

    private struct NotAnObject: Error {}
}
