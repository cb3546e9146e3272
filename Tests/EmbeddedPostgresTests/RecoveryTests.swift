import FoundationEssentials
import Glibc
import Testing

@testable import EmbeddedPostgres

@Suite("A private cluster after an accident", .withPostgres)
struct RecoveryTests {
    @Test("a server killed under us is brought back, with everything it had acknowledged")
    func supervised() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pauses = RestartPauses(first: .zero, longest: .zero, steady: .seconds(60))
            let supervising = Task { await cluster.supervise(pauses: pauses) }
            _ = try await home.ask("create table kept (n int)")
            for round in 1...2 {
                _ = try await home.ask("insert into kept values (\(round))")
                let pid = try #require(await cluster.pid)
                kill(pid, SIGKILL)
                try await home.events.until {
                    if case .ready(let other) = $0 { other != pid && !round.isMultiple(of: 3) } else { false }
                }
                try await untilAnother(than: pid, in: cluster)
                #expect(try await home.ask("select count(*) from kept") == "\(round)")
            }
            #expect(home.events.all.contains(.died(exit: "signal 9")))
            supervising.cancel()
            await supervising.value
            await cluster.stop()
        }
    }

    @Test("a backend that outlives its server does not keep the next one from starting")
    func survivingBackend() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pid = try #require(await cluster.pid)
            // Busy in a way that does not look up: it would go on for minutes after its postmaster has gone.
            let asking = Task {
                try await home.ask("select count(*) from generate_series(1, 1000000000) a where a % 2 = 0")
            }
            try await untilBusy(home)
            kill(pid, SIGKILL)
            try await untilGone(pid)
            #expect(!LeftoverProcesses(layout: home.layout).find().isEmpty)
            try await cluster.start()
            #expect(try await home.ask("select 1") == "1")
            await #expect(throws: (any Error).self) { _ = try await asking.value }
            #expect(home.events.all.contains { if case .endingLeftovers = $0 { true } else { false } })
            await cluster.stop()
        }
    }

    @Test("an orphaned server of an earlier run is shut down cleanly before the new one starts")
    func orphan() async throws {
        try await TemporaryHome.with { home in
            let first = try home.cluster()
            try await first.start()
            await first.stop()
            // As after kill -9 of the service where nothing told the server: alive, and nobody's child that we know.
            let postgres = try await Installation.find(version: nil, chosen: nil).program("postgres")
            let account = geteuid() == 0 ? Account.named("postgres") : nil
            let orphan = try await ChildProcess.launch(Command(postgres, ["-D", home.layout.data], account: account))
            try await untilReady(orphan.pid, home)
            _ = try await home.ask("create table kept (n int)")

            try await first.start()
            #expect(await orphan.exit() == .exited(0))
            #expect(home.events.all.contains { if case .endingLeftovers = $0 { true } else { false } })
            #expect(try await home.ask("select count(*) from kept") == "0")
            await first.stop()
        }
    }

    @Test("a lock file whose number now belongs to another process of the same account is recovered")
    func staleNumber() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pid = try #require(await cluster.pid)
            kill(pid, SIGKILL)
            try await untilGone(pid)
            try await home.untilNoServer()
            let account = geteuid() == 0 ? Account.named("postgres") : nil
            let stranger = try await ChildProcess.launch(Command("/bin/sleep", ["1000"], account: account))
            for path in [home.layout.postmaster, home.layout.socketLock] {
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let rest = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[1]
                let file = try OpenFile.open(path, flags: O_WRONLY | O_TRUNC)
                #expect(file.write("\(stranger.pid)\n\(rest)"))
            }
            try await cluster.start()
            #expect(try await home.ask("select 1") == "1")
            #expect(stranger.status == nil, "a stranger is never ended")
            #expect(home.events.all.contains(.removedStaleLock(path: home.layout.postmaster)))
            stranger.signal(SIGKILL)
            _ = await stranger.exit()
            await cluster.stop()
        }
    }

    @Test("a stale and an empty lock file are recovered", arguments: ["999999999\n", ""])
    func staleFile(text: String) async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pid = try #require(await cluster.pid)
            kill(pid, SIGKILL)
            try await untilGone(pid)
            #expect(try OpenFile.open(home.layout.postmaster, flags: O_WRONLY | O_TRUNC).write(text))
            try await cluster.start()
            #expect(try await home.ask("select 1") == "1")
            await cluster.stop()
        }
    }

    @Test("no shared memory of a killed server stays behind")
    func sharedMemory() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pid = try #require(await cluster.pid)
            kill(pid, SIGKILL)
            try await untilGone(pid)
            try await cluster.start()
            let next = try #require(await cluster.pid)
            let (_, segments) = try await ChildProcess.run(Command("/bin/cat", ["/proc/sysvipc/shm"]))
            // Fifth column: who made the segment.
            let makers = segments.split(separator: "\n").compactMap { line -> Int32? in
                let columns = line.split(separator: " ")
                return columns.count > 4 ? Int32(columns[4]) : nil
            }
            #expect(makers.contains(next))
            #expect(!makers.contains(pid))
            await cluster.stop()
        }
    }

    @Test("a cluster stopped by its owner is not brought back, and a cancelled watch restarts nothing")
    func stoppedOnPurpose() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let supervising = Task { await cluster.supervise() }
            await cluster.stop()
            await supervising.value
            #expect(await !cluster.isRunning)
            #expect(!home.events.all.contains { if case .died = $0 { true } else { false } })
        }
    }

    @Test("restarts that fail are told and tried again until one succeeds")
    func restartsUntilItWorks() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            let pid = try #require(await cluster.pid)
            // Moved away, so that no restart can succeed until it is back.
            let away = "\(home.layout.version).away"
            #expect(rename(home.layout.version, away) == 0)
            let pauses = RestartPauses(first: .milliseconds(1), longest: .milliseconds(4), steady: .seconds(60))
            let supervising = Task { await cluster.supervise(pauses: pauses) }
            kill(pid, SIGKILL)
            try await home.events.until {
                $0 == .restartFailed(.notACluster(path: home.layout.data))
            }
            #expect(rename(away, home.layout.version) == 0)
            try await untilAnother(than: pid, in: cluster)
            #expect(try await home.ask("select 1") == "1")
            supervising.cancel()
            await supervising.value
            await cluster.stop()
        }
    }

    @Test("stopping while it starts ends in a stopped cluster")
    func stoppedWhileStarting() async throws {
        try await TemporaryHome.with { home in
            let cluster = try home.cluster()
            try await cluster.start()
            await cluster.stop()
            let count = home.events.all.count
            let starting = Task { try await cluster.start() }
            try await home.events.until { _ in home.events.all.count > count }
            await cluster.stop()
            #expect(await !cluster.isRunning)
            #expect(LeftoverProcesses(layout: home.layout).find().isEmpty)
            // Whichever was first: it became ready and was stopped, or was called off.
            do throws(EmbeddedPostgresError) {
                do { try await starting.value } catch let error as EmbeddedPostgresError { throw error } catch {}
            } catch {
                #expect(error == .cancelled)
            }
        }
    }

    private func untilAnother(than pid: Int32, in cluster: EmbeddedCluster) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            if let now = await cluster.pid, now != pid { return }
            try #require(ContinuousClock.now < deadline, "the server never came back")
            await Task.yield()
        }
    }

    private func untilReady(_ pid: Int32, _ home: TemporaryHome) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            let file = PostmasterFile.read(home.layout.postmaster)
            if file?.pid == pid, file?.status == "ready" { return }
            try #require(ContinuousClock.now < deadline, "the server never became ready")
            await Task.yield()
        }
    }

    private func untilGone(_ pid: Int32) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while kill(pid, 0) == 0 {
            try #require(ContinuousClock.now < deadline, "the process never ended")
            await Task.yield()
        }
    }

    private func untilBusy(_ home: TemporaryHome) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        let sql =
            "select count(*) from pg_stat_activity where state = 'active' and query like '%generate_series%' "
            + "and pid <> pg_backend_pid()"
        while try await home.ask(sql) != "1" {
            try #require(ContinuousClock.now < deadline, "the statement never began")
        }
    }
}
