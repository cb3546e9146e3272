import Testing

@testable import EmbeddedPostgres

@Suite("What is decided without a server")
struct PureTests {
    @Test(
        "a postmaster's file is read, and nothing is made of what is none",
        arguments: [
            ("4711\n/d\n1\n5432\n/r\n\n  1  2\nready   \n", 4711, "ready"),
            ("4711\n/d\n1\n5432\n/r\n\n  1  2\nstarting\n", 4711, "starting"),
            ("4711\n/d\n1\n", 4711, nil),
            ("-4711\n", 4711, nil),
            ("", nil, nil),
            ("0\n", nil, nil),
            ("postgres\n", nil, nil),
        ] as [(String, Int32?, String?)]
    )
    func postmasterFile(text: String, pid: Int32?, status: String?) {
        let file = PostmasterFile(text)
        #expect(file?.pid == pid)
        #expect(file?.status == status)
    }

    @Test("pauses double up to the longest and start over after a steady run")
    func pauses() {
        var pauses = RestartPauses(first: .milliseconds(100), longest: .milliseconds(350), steady: .seconds(60))
        #expect(pauses.next(after: .seconds(1)) == .milliseconds(100))
        #expect(pauses.next(after: .seconds(1)) == .milliseconds(200))
        #expect(pauses.next(after: .seconds(59)) == .milliseconds(350))
        #expect(pauses.next(after: .zero) == .milliseconds(350))
        #expect(pauses.next(after: .seconds(60)) == .milliseconds(100))
        #expect(pauses.next(after: .zero) == .milliseconds(200))
    }

    @Test(
        "the major version is read from what postgres says",
        arguments: [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", 15),
            ("postgres (PostgreSQL) 17beta1\n", 17),
            ("postgres\n", nil),
            ("", nil),
        ] as [(String, Int?)]
    )
    func version(text: String, expected: Int?) {
        #expect(Installation.version(in: text) == expected)
    }

    @Test("a value in a settings file cannot end its own quotes")
    func quoting() {
        #expect(ClusterSettings.quote("it's a \\ path\n") == "'it''s a \\\\ path\\n'")
        #expect(ClusterSettings.quoteName("a\"b") == "\"a\"\"b\"")
    }

    @Test("a setting given by the caller takes the place of ours")
    func overrides() {
        let settings = ClusterSettings(
            layout: ClusterLayout(home: "/h"),
            accounts: ["root", "postgres"],
            roles: ["kiem_admin", "kiem_service"],
            overrides: ["fsync": "off", "log_statement": "all"]
        )
        let lines = settings.main.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("fsync") } == ["fsync = 'off'"])
        #expect(lines.contains("log_statement = 'all'"))
        #expect(lines.contains("listen_addresses = ''"))
        #expect(settings.ident.split(separator: "\n").dropFirst().count == 4)
        #expect(settings.ident.contains("kiem \"root\" \"kiem_service\"\n"))
    }

    @Test(
        "a home whose socket would not fit, or that no conninfo can name, is refused",
        arguments: [
            ("/srv/kiem", true),
            ("/srv/bà Tư's \"kiem\"", true),
            ("/srv/a,b", false),
            ("/srv/a\nb", false),
            ("/" + String(repeating: "h", count: ClusterLayout.longestHome - 1), true),
            ("/" + String(repeating: "h", count: ClusterLayout.longestHome), false),
        ]
    )
    func usablePath(home: String, isUsable: Bool) {
        #expect(ClusterLayout(home: home).isUsable == isUsable)
    }

    @Test("changing account and dying with us are asked of setpriv, and only where wanted")
    func words() {
        var command = Command("/b/postgres", ["-D", "/d"])
        #expect(command.words() == ["/usr/bin/env", "--chdir=/", "/b/postgres", "-D", "/d"])
        command.account = Account(name: "postgres", user: 101, group: 104)
        command.endsWithUs = true
        #expect(
            command.words() == [
                "/usr/bin/setpriv", "--reuid=101", "--regid=104", "--init-groups", "--pdeathsig=INT", "--",
                "/usr/bin/env", "--chdir=/", "/b/postgres", "-D", "/d",
            ]
        )
    }

    @Test(
        "every error and event has two texts",
        arguments: [
            EmbeddedPostgresError.homeInUse(home: "/h", pid: 7), .homeInUse(home: "/h", pid: nil),
            .homeUnusable(path: "/h", reason: "r"), .pathUnusable(path: "/h", limit: 85),
            .homeUnreachable(directory: "/h", account: "postgres"), .accountMissing(name: "postgres"),
            .wrongOwner(path: "/h", owner: "root", expected: "postgres"), .binariesNotFound(searched: ["/usr"]),
            .versionNotInstalled(major: 14, installed: [15, 17]), .notACluster(path: "/h"),
            .programNotStarted(path: "/b", reason: "r"), .initialisationFailed(output: "o"),
            .startFailed(exit: "exit code 1", log: "l"), .startTimedOut(seconds: 3, log: "l"),
            .leftoversRemain(pids: [1, 2]), .cancelled,
        ]
    )
    func texts(error: EmbeddedPostgresError) {
        #expect(!error.vi.isEmpty && !error.en.isEmpty && error.vi != error.en)
        #expect(error.description.hasPrefix(error.en))
        let event = ClusterEvent.restartFailed(error)
        #expect(event.vi.hasSuffix(error.vi) && event.en.hasSuffix(error.en))
    }
}
