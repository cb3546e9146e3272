import FoundationEssentials
import Glibc
import Testing

@testable import EmbeddedPostgres

@Suite("A private cluster", .withPostgres)
struct ClusterTests {
    @Test("it is made as wanted, answers, stops, and starts again with what was committed")
    func life() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            try await cluster.start()
            let pid = try #require(await cluster.pid)

            #expect(try await home.ask("show data_checksums") == "on")
            #expect(try await home.ask("show server_encoding") == "UTF8")
            #expect(try await home.ask("show listen_addresses") == "")
            #expect(try await home.ask("show fsync") == "on")
            #expect(try await home.ask("select current_user, current_database()") == "kiem_admin|kiem")
            #expect(try await home.ask("select lower('NƯỚC MẮM')") == "nước mắm")
            let names = "(values ('Điện Bàn'), ('Duy Xuyên'), ('Đại Lộc'), ('Bắc'), ('Ấm')) as t (name)"
            // By bytes the two letters outside ASCII come last; Vietnamese puts đ after d and ấ after a.
            let vietnamese = try await home.ask("select name from \(names) order by name collate \"vi-x-icu\"")
            #expect(vietnamese == "Ấm\nBắc\nDuy Xuyên\nĐại Lộc\nĐiện Bàn")
            let bytes = try await home.ask("select name from \(names) order by name")
            #expect(bytes == "Bắc\nDuy Xuyên\nĐiện Bàn\nĐại Lộc\nẤm")
            _ = try await home.ask("create table kept (n int); insert into kept values (1)")

            await cluster.stop()
            #expect(await !cluster.isRunning)
            #expect(LeftoverProcesses(layout: home.layout).find().isEmpty)
            #expect(!HomeDirectory.exists(home.layout.socket))
            try await cluster.start()
            #expect(try await home.ask("select count(*) from kept") == "1")
            #expect(await cluster.pid != pid)
            await cluster.stop()
            await cluster.stop()
            #expect(home.events.all.filter { $0 == .stopped }.count == 2)
        }
    }

    @Test("nothing of it is open to others, and nothing listens on the network")
    func closed() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pid = try #require(await cluster.pid)
            #expect(try home.mode(home.layout.data) == 0o700)
            #expect(try home.mode(home.layout.run) == 0o700)
            #expect(try home.mode(home.layout.socket) == 0o700)
            #expect(try home.mode(home.layout.log) == 0o600)
            #expect(try home.mode(home.layout.lock) == 0o600)
            let (_, status) = try await ChildProcess.run(Command("/bin/cat", ["/proc/\(pid)/status"]))
            let user = geteuid() == 0 ? try #require(Account.named("postgres")).user : geteuid()
            #expect(status.contains("Uid:\t\(user)\t\(user)\t\(user)\t\(user)\n"))
            let ports = try await home.ask("select setting from pg_settings where name = 'listen_addresses'")
            #expect(ports.isEmpty)
            await cluster.stop()
        }
    }

    @Test("a role of the service logs in, one that is not on the list does not")
    func roles() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            _ = try await home.ask("create role kiem_service login; create role stranger login")
            #expect(try await home.ask("select current_user", user: "kiem_service") == "kiem_service")
            await #expect(throws: PsqlFailure.self) { _ = try await home.ask("select 1", user: "stranger") }
            await cluster.stop()
        }
    }

    @Test("a data directory others can read is closed, one of another account is refused", .enabled(if: geteuid() == 0))
    func owner() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            await cluster.stop()
            chmod(home.layout.data, 0o755)
            try await cluster.start()
            #expect(try home.mode(home.layout.data) == 0o700)
            await cluster.stop()
            chown(home.layout.data, 0, 0)
            await #expect(
                throws: EmbeddedPostgresError.wrongOwner(path: home.layout.data, owner: "root", expected: "postgres")
            ) { try await cluster.start() }
        }
    }

    @Test("what a power cut left of a half made cluster is replaced by a whole one")
    func halfMade() async throws {
        try await TemporaryHome.with { home in
            let unfinished = "\(home.layout.unfinishedPrefix)1"
            mkdir(unfinished, 0o700)
            try "15\n".write(toFile: "\(unfinished)/PG_VERSION", atomically: false, encoding: .utf8)
            let cluster = try home.cluster()
            try await cluster.start()
            #expect(try await home.ask("select 1") == "1")
            #expect(!HomeDirectory.exists(unfinished))
            await cluster.stop()
        }
    }

    @Test("a cancelled first start leaves nothing half made and no process")
    func cancelledInitialisation() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            let starting = Task { try await cluster.start() }
            try await home.events.until { if case .initialising = $0 { true } else { false } }
            starting.cancel()
            await #expect(throws: EmbeddedPostgresError.cancelled) { try await starting.value }
            #expect(!HomeDirectory.exists(home.layout.data))
            #expect(!HomeDirectory.exists(home.layout.unfinished))
            try await home.untilNoServer()
        }
    }

    @Test("something else in the cluster's place is not touched")
    func notACluster() async throws {
        try await TemporaryHome.with { home in
            mkdir(home.layout.data, 0o700)
            let cluster = try home.cluster()
            await #expect(throws: EmbeddedPostgresError.notACluster(path: home.layout.data)) {
                try await cluster.start()
            }
        }
    }

    @Test("a cluster of a version that is not installed is named, and not started by another")
    func otherVersion() async throws {
        try await TemporaryHome.with { home in
            mkdir(home.layout.data, 0o700)
            try "8\n".write(toFile: home.layout.version, atomically: false, encoding: .utf8)
            let error = await #expect(throws: EmbeddedPostgresError.self) { try await home.cluster().start() }
            guard case .versionNotInstalled(8, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("a server that cannot start says why, and leaves no process")
    func cannotStart() async throws {
        try await TemporaryHome.with { home in
            var configuration = EmbeddedClusterConfiguration()
            configuration.settings = ["shared_buffers": "no number"]
            let cluster = try home.cluster(configuration)
            let error = await #expect(throws: EmbeddedPostgresError.self) { try await cluster.start() }
            guard case .startFailed("exit code 1", let log) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(log.contains("shared_buffers"))
            #expect(await !cluster.isRunning)
        }
    }

    @Test("a start that takes too long is given up, and no process stays")
    func tooLong() async throws {
        try await TemporaryHome.with { home in
            let quick = try home.cluster()
            try await quick.start()
            await quick.stop()
            // A recovery that waits for its archive: the server lives and is never ready.
            let signal = "\(home.layout.data)/recovery.signal"
            try "".write(toFile: signal, atomically: false, encoding: .utf8)
            if geteuid() == 0 {
                let account = try #require(Account.named("postgres"))
                chown(signal, account.user, account.group)
            }
            var configuration = EmbeddedClusterConfiguration()
            configuration.settings = ["restore_command": "sleep 1000"]
            configuration.startTimeout = .milliseconds(200)
            let cluster = EmbeddedCluster(lock: quick.lock, configuration: configuration)
            let error = await #expect(throws: EmbeddedPostgresError.self) { try await cluster.start() }
            guard case .startTimedOut(0, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(LeftoverProcesses(layout: home.layout).find().isEmpty)
        }
    }
}
