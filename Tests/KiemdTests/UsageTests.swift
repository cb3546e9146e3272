import Glibc
import Settings
import Testing

@Suite("kiemd's words and exit codes")
struct UsageTests {
    @Test("what is asked for goes to standard output")
    func asked() async throws {
        try await Home.with { home in
            let version = try await home.run(["--version"])
            #expect(version.code == 0 && version.results == "kiemd \(Version.current)\n", "\(version)")
            let english = try await home.run(["up", "--help"])
            #expect(english.code == 0 && english.results.contains("USAGE: kiemd up"), "\(english)")
            let vietnamese = try await home.run(["up", "--help", "--lang", "vi"])
            #expect(vietnamese.code == 0 && vietnamese.results.contains("Mở cơ sở dữ liệu riêng"), "\(vietnamese)")
            let handedOver = try await home.run(Programs.kiem, ["up", "--help"])
            #expect(handedOver.code == 0, "\(handedOver)")
        }
    }

    @Test(
        "what cannot be understood ends with 64",
        arguments: [
            ["up", "--colour"], ["down"], ["up", "--listen", "nowhere"],
            ["up", "--listen", "none", "--listen", "[::1]:1"],
            ["up", "--idle", "0"], ["serve"], ["serve", "--lang", "fr"], ["up", "--listen", "tls://127.0.0.1:1"],
        ]
    )
    func usage(_ arguments: [String]) async throws {
        try await Home.with { home in
            let ended = try await home.run(arguments)
            #expect(ended.code == 64, "\(ended)")
            #expect(ended.results.isEmpty && !ended.talk.isEmpty)
            #expect(access(home.places.home, F_OK) != 0)
        }
    }

    @Test("a language that nobody speaks and a home that is nowhere are refused")
    func variables() async throws {
        try await Home.with { home in
            for (name, value) in [("KIEM_LANG", "fr"), ("KIEM_HOME", "here")] {
                let ended = try await home.run(["db", "status"], with: [name: value])
                #expect(ended.code == 64 && ended.talk.contains(name), "\(ended)")
            }
        }
    }

    @Test("a home without a database is not given one by a question")
    func emptyHome() async throws {
        try await Home.with { home in
            for question in ["status", "load-reference", "enrol"] {
                let ended = try await home.run(["db", question])
                #expect(ended.code == 66, "\(ended)")
            }
            #expect(access(home.places.home, F_OK) != 0)
        }
    }

    @Test("an unreachable database ends with 69, in lines or JSON")
    func unreachable() async throws {
        try await Home.with { home in
            let database = ["--database", "host=\(home.directory) port=1 dbname=none"]
            let lines = try await home.run(["db", "status"] + database)
            #expect(lines.code == 69 && lines.talk.contains("kiemd: error: the database cannot be reached"), "\(lines)")
            let json = try await home.run(["db", "status", "--log-json", "--lang", "vi"] + database)
            #expect(json.code == 69 && json.talk.hasPrefix("{\"at\":\""), "\(json)")
            #expect(json.talk.contains("\"level\":\"error\",\"label\":\"kiemd\",\"message\":\"the database"), "\(json)")
        }
    }
}
