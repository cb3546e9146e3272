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
import Transparency

@Suite("The log under seal", .enabled(if: isServerExpected, "PostgreSQL is installed"), .serialized, .preparedHome)
struct SealTests {
    private static let proofScript = Programs.root + "/scripts/verify-proof"

    @Test("the key is made at the first start, for its owner alone, and the newest head lies beside it")
    func files() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let first = try await Self.checkpoint(home, token)
            let path = home.places.sealKey
            #expect(try home.mode(path) == 0o600)
            let key = try String(contentsOfFile: path, encoding: .utf8)
            let line = try String(contentsOfFile: "\(path).pub", encoding: .utf8)
            #expect(first["key"] == .string(line.filter { $0 != "\n" }))
            #expect(first["note"] == .string(try String(contentsOfFile: "\(path).head", encoding: .utf8)))
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
            // The same after another start; a key that others may read is not used, and it is said why.
            service = try await home.up()
            #expect(try await Self.checkpoint(home, token)["key"] == first["key"])
            #expect(try String(contentsOfFile: path, encoding: .utf8) == key)
            chmod(path, 0o644)
            let doctor = try await Self.kiem(home, token, ["doctor"])
            #expect(doctor.code == 77 && doctor.results.contains("chmod 600"), "\(doctor)")
            let refused = try await Self.kiem(home, token, ["audit", "verify"])
            #expect(refused.code == 69 && refused.talk.contains("chmod 600"), "\(refused)")
            chmod(path, 0o600)
            let healthy = try await Self.kiem(home, token, ["doctor"])
            #expect(healthy.code == 0 && healthy.results.contains("Seal of the log"), "\(healthy)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("elsewhere with --seal-key; openssl's key is taken; with --no-seal nothing is sealed")
    func options() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let path = "\(home.directory)/keys/log.pem"
            var service = try await home.up()
            let token = try #require(try home.token())
            _ = try await Self.checkpoint(home, token)
            service.signal(SIGTERM)
            #expect(try await service.end() == 0)
            service = try await home.up("--seal-key", path, "--no-seal")
            let answer = try await Self.kiem(home, token, ["audit", "verify"])
            #expect(answer.code == 69, "\(answer)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0)
            // The home's key sealed before; this one is another's.
            try FileManager.default.createDirectory(atPath: "\(home.directory)/keys", withIntermediateDirectories: true)
            let made = try await home.run(
                "/usr/bin/env",
                ["openssl", "genpkey", "-algorithm", "ed25519", "-out", path]
            )
            try #require(made.code == 0, "\(made)")
            service = try await home.up("--seal-key", path)
            try await service.untilSaid("another key")
            // Named as one of before, the home's key counts again, and the other one goes on.
            let old = try String(contentsOfFile: "\(home.places.sealKey).pub", encoding: .utf8)
            try old.write(toFile: "\(path).former", atomically: false, encoding: .utf8)
            chmod("\(path).former", 0o600)
            try await service.untilSaid("sealed again")
            try await Self.log(3, home, token)
            let verified = try await Self.kiem(home, token, ["audit", "verify"])
            #expect(verified.code == 0, "\(verified)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0)
        }
    }

    @Test("kill -9 of the service and of PostgreSQL while inspections are logged: one chain, nothing left out")
    func kills() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let early = try await Self.checkpoint(home, token)
            for round in 0..<4 {
                async let logging: Void = Self.log(60, home, token, reliably: true)
                try await Task.sleep(for: .milliseconds(400 + 300 * round))
                if round.isMultiple(of: 2) {
                    service.signal(SIGKILL)
                    if round == 2 { for process in home.servers() { kill(process, SIGKILL) } }
                    #expect(try await service.end() == -SIGKILL)
                    service = try await home.up()
                } else {
                    for process in home.servers() { kill(process, SIGKILL) }
                }
                try await logging
            }
            let late = try await Self.checkpoint(home, token)
            let sizes = [early, late].map { Self.whole($0, "size") }
            #expect(sizes[1] >= sizes[0] + 240)
            let paper = try #require(Self.text(early, "paper"))
            let verified = try await Self.kiem(home, token, ["audit", "verify", paper])
            #expect(verified.code == 0 && verified.results.contains("✓"), "\(verified)")
            let counted = try await Self.kiem(home, token, ["audit", "verify", "--json"])
            #expect(counted.results.contains(#""proven":\#(sizes[1]),"#), "\(counted)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("scripts/verify-proof checks what the running service proves; a cut tail ends kiem audit verify with 65")
    func proofs() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let early = try await Self.checkpoint(home, token)
            try await Self.log(20, home, token)
            let late = try await Self.checkpoint(home, token)
            let (from, to) = (Self.whole(early, "size"), Self.whole(late, "size"))
            let key = try #require(Self.text(late, "key"))
            let rows = try await Self.kiem(home, token, ["audit", "log", "--json", "--limit", "1000"])
            let numbers = rows.results.split(separator: "\n").compactMap { line -> Int? in
                guard case .object(let row)? = try? JSONParser.parse(Array(line.utf8)) else { return nil }
                return Self.whole(row, "seq")
            }
            #expect(numbers.count == to)
            for words in [
                ["\(numbers[0])"], ["\(numbers[to - 1])"], ["\(numbers[to / 2])"],
                ["--event", "\(numbers[to - 1])", "--to", "\(from)"],
                ["--from", "\(from)"], ["--from", "\(from)", "--to", "\(to)"],
            ] {
                let proof = try await Self.kiem(home, token, ["audit", "prove", "--json"] + words)
                #expect(proof.code == 0, "\(proof)")
                let checked = try await Self.check(proof.results, key: key, home)
                #expect(checked.code == 0, "\(words): \(checked)")
                let forged = try await Self.check(
                    proof.results.replacing(
                        #""path":["#,
                        with: #""path":["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","#
                    ),
                    key: key,
                    home
                )
                #expect(forged.code == 1 || !proof.results.contains(#""path":[""#), "\(words): \(forged)")
            }
            for form in ["paper", "note"] {
                let checked = try await Self.check(try #require(Self.text(late, form)), key: key, home)
                #expect(checked.code == 0, "\(checked)")
            }
            let last = numbers[0]
            let conninfo = "host=\(home.places.home)/run port=5432 dbname=kiem user=kiem_admin"
            try await TestDatabase.run(
                "delete from event where seq >= \(last); delete from event_seal where last_seq >= \(last)",
                on: conninfo
            )
            for arguments in [[], [try #require(Self.text(late, "paper"))]] {
                let cut = try await Self.kiem(home, token, ["audit", "verify"] + arguments)
                #expect(cut.code == 65 && cut.results.contains("cut off"), "\(cut)")
            }
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
            // Started anew it seals nothing over the cut, and says so.
            service = try await home.up()
            try await Self.log(1, home, token)
            try await service.untilSaid("the log was cut")
            let doctor = try await Self.kiem(home, token, ["doctor"])
            #expect(doctor.code == 65, "\(doctor)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    /// The checkpoint over all that was done by now.
    private static func checkpoint(_ home: Home, _ token: String) async throws -> JSONObject {
        var found = JSONObject()
        try await eventually("never sealed") {
            do {
                found = try await home.call("audit.checkpoint", token: token).final
                return whole(found, "unsealed") == 0
            } catch ClientError.refused(let code, _, _) where code == .notFound || code == .unavailable {
                return false
            }
        }
        return found
    }

    private static func log(_ count: Int, _ home: Home, _ token: String, reliably: Bool = false) async throws {
        let socket = home.places.socket
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<4 {
                group.addTask {
                    let connection = KiemClient(address: .unix(path: socket), token: token, language: .english)
                    for _ in stride(from: client, to: count, by: 4) {
                        guard
                            case .object(let fields) = try JSONParser.parse(
                                """
                                {"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05",
                                "premises":{"address":"Chợ Tam Kỳ","area":"502"},
                                "findings":[{"label_name":"Lô","kind":"compliant"}]}
                                """
                            )
                        else { throw CancellationError() }
                        let request = try #require(ClientRequest(named: "inspection.log", fields))
                        _ = try await connection.callReliably(request, within: .seconds(120))
                    }
                    await connection.close()
                }
            }
            try await group.waitForAll()
        }
    }

    private static func kiem(_ home: Home, _ token: String, _ words: [String]) async throws -> Ended {
        try await home.run(Programs.kiem, words, with: ["KIEM_TOKEN": token])
    }

    private static func check(_ text: String, key: String, _ home: Home) async throws -> Ended {
        let file = "\(home.scratch)/\(UUID().uuidString)"
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        return try await home.run("/usr/bin/env", ["python3", proofScript, "--key", key, file])
    }

    private static func text(_ object: JSONObject, _ name: String) -> String? {
        guard case .string(let text)? = object[name] else { return nil }
        return text
    }

    private static func whole(_ object: JSONObject, _ name: String) -> Int {
        guard case .number(let literal)? = object[name] else { return -1 }
        return Int(literal) ?? -1
    }
}
