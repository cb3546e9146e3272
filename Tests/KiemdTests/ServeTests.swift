import Client
import FoundationEssentials
import Glibc
import JSON
import Settings
import TestSupport
import Testing

@Suite("kiemd serve and kiemd db on a database of one's own", .enabled(if: TestDatabase.isExpected), .serialized)
struct ServeTests {
    @Test("an empty database is refused until it is migrated, then served")
    func fromEmptyDatabase() async throws {
        try await withDatabase { conninfo in
            try await Home.with { home in
                let own = ["KIEM_DATABASE": conninfo]
                let early = try await home.run(["serve", "--listen", "none"], with: own)
                #expect(early.code == 65)
                #expect(early.talk.contains("kiem db migrate") && early.talk.contains("create_roles"), "\(early.talk)")
                let pending = try await home.run(["db", "status"], with: own)
                #expect(pending.code == 65)
                #expect(pending.results.contains("pending"), "\(pending)")
                #expect(try await home.run(["db", "load-reference"], with: own).code == 65)
                #expect(try await home.run(["db", "enrol"], with: own).code == 65)

                let migrate = try await home.run(["db", "migrate", "--database", conninfo])
                #expect(migrate.code == 0, "\(migrate.talk)")
                #expect(migrate.results.hasPrefix("0001 create_roles\n"), "\(migrate.results)")
                #expect(try await home.run(["db", "status"], with: own).code == 0)
                let load = try await home.run(["db", "load-reference"], with: own)
                #expect(load.code == 0, "\(load.talk)")
                try await withServiceLogin(conninfo) {
                    try await serves(home, ["KIEM_DATABASE": "\(conninfo) user=\($0)"])
                }
            }
        }
    }

    @Test("what is kept for reports is held against the facts, and a difference is named")
    func verifiesFigures() async throws {
        try await withDatabase { conninfo in
            try await Home.with { home in
                let own = ["KIEM_DATABASE": conninfo]
                #expect(try await home.run(["db", "verify"], with: own).code == 65)
                for step in ["migrate", "load-reference", "enrol"] {
                    #expect(try await home.run(["db", step], with: own).code == 0)
                }
                let service = try home.start("serve", "--listen", "none", with: own)
                try await service.untilSaid("kiem is ready")
                let inspection =
                    #"{"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","premises":{"address":"Chợ","area":"502"},"findings":[{"label_name":"Lô","kind":"banned"}]}"#
                guard case .object(let fields) = try JSONParser.parse(inspection) else { return }
                _ = try await home.call("inspection.log", token: try home.token(), fields)
                service.signal(SIGTERM)
                #expect(try await service.end() == 0)
                let sound = try await home.run(["db", "verify"], with: own)
                #expect(sound.code == 0 && sound.results.isEmpty, "\(sound)")
                try await TestDatabase.run("delete from report_fact where source = 'finding'", on: conninfo)
                let missing = try await home.run(["db", "verify"], with: own)
                #expect(
                    missing.code == 65
                        && missing.results.contains("missing  2026-01-05  KT-2026-000001  finding  banned  1  0"),
                    "\(missing)"
                )
                let json = try await home.run(["db", "verify", "--json"], with: own)
                #expect(
                    json.results.contains(#""flaw":"missing","day":"2026-01-05","subject":"KT-2026-000001""#),
                    "\(json)"
                )
            }
        }
    }

    /// A login that has nothing but the service's role, as whoever runs the database hands out.
    private func withServiceLogin(_ conninfo: String, _ body: (String) async throws -> Void) async throws {
        let name = "kiemd_\(UInt32.random(in: 0...UInt32.max))"
        try await TestDatabase.run("create role \(name) login in role kiem_service", on: conninfo)
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(name))
        } catch {
            outcome = .failure(error)
        }
        try await TestDatabase.run("drop role \(name)", on: conninfo)
        try outcome.get()
    }

    /// Enrols the first officer and serves them.
    private func serves(_ home: Home, _ own: [String: String]) async throws {
        let status = try await home.run(["db", "status"], with: own)
        #expect(status.code == 0, "\(status.talk)")
        let unit = try await home.run(["db", "enrol", "--unit", "XX"], with: own)
        #expect(unit.code == 66, "\(unit.talk)")
        #expect(try home.token() == nil)
        let enrol = try await home.run(["db", "enrol"], with: own)
        #expect(enrol.code == 0, "\(enrol.talk)")

        let service = try home.start("serve", "--listen", "none", "--line-bytes", "5000", with: own)
        try await service.untilSaid("kiem is ready")
        #expect(try home.mode(home.places.home) == 0o700)
        _ = try await home.call("officer.list", token: try home.token())
        let hello = try await home.call("hello").final
        #expect(hello["port"] == nil || hello["port"] == .null)
        #expect("\(hello)".contains("5000"))
        service.signal(SIGTERM)
        #expect(try await service.end() == 0, "\(service.talk)")
        #expect(home.processes().isEmpty)
    }

    @Test("a database that goes away is waited for")
    func outage() async throws {
        try await withCluster { cluster in
            try await Home.with { home in
                let own = ["KIEM_DATABASE": cluster.conninfo]
                #expect(try await home.run(["db", "migrate"], with: own).code == 0)
                #expect(try await home.run(["db", "load-reference"], with: own).code == 0)
                #expect(try await home.run(["db", "enrol"], with: own).code == 0)
                let service = try home.start("serve", "--listen", "none", with: own)
                try await service.untilSaid("kiem is ready")
                let token = try home.token()
                _ = try await home.call("officer.list", token: token)

                try await cluster.crash()
                _ = try await home.call("hello")
                let away = try await home.run(Programs.kiem, ["officer", "list", "--timeout", "8"])
                #expect(away.code == 69, "\(away)")
                let late = try await home.run(
                    ["serve", "--listen", "none", "--socket", "\(home.directory)/s"],
                    with: own
                )
                #expect(late.code == 69)
                #expect(late.talk.contains("the database cannot be reached"), "\(late.talk)")

                try await cluster.resume()
                try await eventually("the service did not come back: \(service.talk)") {
                    (try? await home.call("officer.list", token: token)) != nil
                }
                service.signal(SIGTERM)
                #expect(try await service.end() == 0, "\(service.talk)")
            }
        }
    }

    @Test("a login that may not become the service's role is told so")
    func login() async throws {
        try await withDatabase { conninfo in
            try await Home.with { home in
                #expect(try await home.run(["db", "migrate", "--database", conninfo]).code == 0)
                let name = "visitor_\(UInt32.random(in: 0...UInt32.max))"
                try await TestDatabase.run("create role \(name) login", on: conninfo)
                let serve = try await home.run(["serve", "--database", "\(conninfo) user=\(name)"])
                try await TestDatabase.run("drop role \(name)", on: conninfo)
                #expect(serve.code == 77)
                #expect(serve.talk.contains("kiem_service"), "\(serve.talk)")
            }
        }
    }
}
