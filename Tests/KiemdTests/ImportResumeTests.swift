import Client
import FoundationEssentials
import Glibc
import JSON
import TestSupport
import Testing

@Suite("Imports beside a running service", .enabled(if: isServerExpected, "PostgreSQL is installed"), .preparedHome)
struct ImportResumeTests {
    @Test("killed in the middle and started again, an import comes to the same; confirmed links survive it")
    func killed() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let token = try #require(try home.token())
            let count = 30_000
            let path = "\(home.scratch)/complaints.csv"
            var text = "complaint_id,received_at,channel,body\n"
            for number in 1...count { text += "K\(number),2026-01-05,app,Nước mắm Tam Thanh số \(number) có mùi lạ\n" }
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            let importing = try Running(
                [Programs.kiem, "complaint", "import", path],
                environment: home.environment,
                scratch: home.scratch
            )
            try await eventually(within: .seconds(60), "nothing was imported: \(importing.talk)") {
                try await Self.newest(home, token) > 0
            }
            importing.signal(SIGKILL)
            #expect(try await importing.end() == -SIGKILL, "it was over before it was killed")
            let part = try await Self.newest(home, token)
            let linked = try await Self.first(home, token)
            let link = try Self.object(#"{"complaint":"\#(linked)","product":"502-004"}"#)
            _ = try await home.call("complaint.link", token: token, link)

            let again = try await home.run(Programs.kiem, ["complaint", "import", path, "--json"])
            #expect(again.code == 0, "\(again)")
            let summary = try Self.object(again.results)
            #expect(
                Self.whole(summary, "added") == count - part && Self.whole(summary, "unchanged") == part,
                "\(again)"
            )
            let third = try Self.object(
                try await home.run(Programs.kiem, ["complaint", "import", path, "--json"]).results
            )
            #expect(Self.whole(third, "added") == 0 && Self.whole(third, "unchanged") == count)
            // On a terminal a bar says how far it has come.
            let command = "\(Programs.kiem) complaint import \(path)"
            let seen = try await home.run("/usr/bin/script", ["-qec", command, "/dev/null"], with: ["TERM": "xterm"])
            #expect(seen.code == 0 && seen.results.contains("█") && seen.results.contains(" 100 %"), "\(seen)")
            let shown = try await home.call(
                "complaint.show",
                token: token,
                try Self.object(#"{"complaint":"\#(linked)"}"#)
            )
            var writer = JSONWriter()
            writer.value(.object(shown.final))
            #expect(writer.text.contains("502-004"))
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("the register's own file changes nothing, and an export has the same bytes once a merging is taken back")
    func exported() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let token = try #require(try home.token())
            let root = URL(filePath: #filePath)
                .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            let register = root.appending(path: "sql/reference/ocop_products.csv").path
            let taken = try await home.run(Programs.kiem, ["product", "import", register, "--json"])
            let summary = try Self.object(taken.results)
            #expect(taken.code == 0 && Self.whole(summary, "added") == 0, "\(taken)")
            #expect((Self.whole(summary, "unchanged") ?? 0) > 200, "\(taken)")
            let before = try await Self.export(home)
            _ = try await home.call(
                "product.merge",
                token: token,
                try Self.object(#"{"product":"502-004","into":"502-001","reason":"x"}"#)
            )
            _ = try await home.call(
                "product.unmerge",
                token: token,
                try Self.object(#"{"product":"502-004","reason":"y"}"#)
            )
            #expect(try await Self.export(home) == before)
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    private static func export(_ home: Home) async throws -> Data {
        let path = "\(home.scratch)/\(UUID().uuidString).csv"
        let ended = try await home.run(Programs.kiem, ["product", "export", path])
        try #require(ended.code == 0, "\(ended)")
        return try Data(contentsOf: URL(filePath: path))
    }

    /// The sequence of the newest complaint's number, zero before the first.
    private static func newest(_ home: Home, _ token: String) async throws -> Int {
        let page = try await home.call("complaint.list", token: token, try object(#"{"limit":1}"#))
        guard case .string(let number)? = page.rows.first?["complaint"] else { return 0 }
        return number.split(separator: "-").last.flatMap { Int($0) } ?? 0
    }

    private static func first(_ home: Home, _ token: String) async throws -> String {
        let page = try await home.call("complaint.list", token: token, try object(#"{"limit":1}"#))
        guard case .string(let number)? = page.rows.first?["complaint"] else { throw CancellationError() }
        return number
    }

    private static func object(_ text: String) throws -> JSONObject {
        guard case .object(let object) = try JSONParser.parse(text) else { throw CancellationError() }
        return object
    }

    private static func whole(_ object: JSONObject, _ name: String) -> Int? {
        if case .number(let literal)? = object[name] { Int(literal) } else { nil }
    }
}
