import FoundationEssentials
import Glibc
import Testing

@testable import EmbeddedPostgres

@Suite("The home and its lock")
struct HomeTests {
    @Test("a second owner learns who the first is, and has the home once that one lets go")
    func secondOwner() async throws {
        try await TemporaryHome.with { home in
            var first: HomeLock? = try HomeLock(home: home.path)
            #expect(HomeLock.holder(of: home.path) == getpid())
            #expect(throws: EmbeddedPostgresError.homeInUse(home: home.path, pid: getpid())) {
                _ = try HomeLock(home: home.path)
            }
            withExtendedLifetime(first) {}
            first = nil
            #expect(HomeLock.holder(of: home.path) == nil)
            _ = try HomeLock(home: home.path)
        }
    }

    @Test("a number left in the file by a process that was killed is nobody's")
    func staleLock() async throws {
        try await TemporaryHome.with { home in
            // Process 1 is always alive, so only the kernel's lock can tell that it holds nothing.
            try "1\n".write(toFile: home.layout.lock, atomically: false, encoding: .utf8)
            #expect(HomeLock.holder(of: home.path) == nil)
            let lock = try HomeLock(home: home.path)
            #expect(HomeLock.holder(of: home.path) == getpid())
            withExtendedLifetime(lock) {}
        }
    }

    @Test("a lock held by another program is seen, and free again after kill -9 of it")
    func killedOwner() async throws {
        try await TemporaryHome.with { home in
            try "".write(toFile: home.layout.lock, atomically: false, encoding: .utf8)
            let holder = try await ChildProcess.launch(
                Command("/usr/bin/flock", ["--no-fork", home.layout.lock, "/bin/sh", "-c", "echo 1; exec sleep 1000"])
            )
            let deadline = ContinuousClock.now + .seconds(30)
            var refused = false
            while !refused, ContinuousClock.now < deadline {
                do throws(EmbeddedPostgresError) { _ = try HomeLock(home: home.path) } catch {
                    #expect(error == .homeInUse(home: home.path, pid: nil))
                    refused = true
                }
            }
            #expect(refused)
            holder.signal(SIGKILL)
            _ = await holder.exit()
            _ = try HomeLock(home: home.path)
        }
    }

    @Test("missing directories are made closed to others, and a relative or linked path becomes absolute")
    func made() async throws {
        try await TemporaryHome.with { home in
            let deep = "\(home.path)/a/b/home"
            #expect(try HomeDirectory.make(deep) == deep)
            #expect(try home.mode(deep) == (geteuid() == 0 ? 0o711 : 0o700))
            try FileManager.default.createSymbolicLink(atPath: "\(home.path)/link", withDestinationPath: deep)
            #expect(try HomeDirectory.make("\(home.path)/link") == deep)
        }
    }

    @Test("a file in the way, an empty path and a closed directory are named")
    func unusable() async throws {
        try await TemporaryHome.with { home in
            let file = "\(home.path)/file"
            try "".write(toFile: file, atomically: false, encoding: .utf8)
            for path in [file, "\(file)/home", ""] {
                let error = #expect(throws: EmbeddedPostgresError.self) { _ = try HomeLock(home: path) }
                guard case .homeUnusable = error else {
                    Issue.record("\(path): \(String(describing: error))")
                    continue
                }
            }
        }
    }

    @Test("an empty home is opened for passing through, a full one is left alone", .enabled(if: geteuid() == 0))
    func opened() async throws {
        try await TemporaryHome.with { home in
            chmod(home.path, 0o700)
            _ = try HomeDirectory.make(home.path)
            #expect(try home.mode(home.path) == 0o711)
            chmod(home.path, 0o700)
            mkdir("\(home.path)/private", 0o700)
            _ = try HomeDirectory.make(home.path)
            #expect(try home.mode(home.path) == 0o700)
        }
    }

    @Test("the directory PostgreSQL's account cannot pass is named", .enabled(if: geteuid() == 0))
    func unreachable() async throws {
        try await TemporaryHome.with { home in
            let account = try #require(Account.named("postgres"))
            mkdir("\(home.path)/closed", 0o700)
            mkdir("\(home.path)/closed/home", 0o711)
            chmod(home.path, 0o711)
            let expected = EmbeddedPostgresError.homeUnreachable(
                directory: "\(home.path)/closed",
                account: "postgres"
            )
            let cluster = try EmbeddedCluster(home: "\(home.path)/closed/home")
            await #expect(throws: expected) { try await cluster.start() }
            try await HomeDirectory.checkReachable(home.path, by: account)
        }
    }

    @Test("the newest installation is taken, or the one a cluster needs")
    func installations() async throws {
        try await TemporaryHome.with { home in
            for version in [9, 15, 17, 18] {
                let bin = "\(home.path)/\(version)/bin"
                try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
                // The client package alone, as Debian installs it beside an older server.
                let programs = version == 18 ? ["psql"] : ["postgres", "initdb"]
                for program in programs {
                    try "#!/bin/sh\n".write(toFile: "\(bin)/\(program)", atomically: false, encoding: .utf8)
                    chmod("\(bin)/\(program)", 0o755)
                }
            }
            func find(_ version: Int?) async throws(EmbeddedPostgresError) -> Int {
                try await Installation.find(version: version, chosen: nil, debian: home.path).version
            }
            #expect(try await find(nil) == 17)
            #expect(try await find(9) == 9)
            let error = await #expect(throws: EmbeddedPostgresError.self) { _ = try await find(8) }
            guard case .versionNotInstalled(8, let installed) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(installed.starts(with: [17]) && installed.contains(9))
            await #expect(throws: EmbeddedPostgresError.binariesNotFound(searched: ["/nonexistent"])) {
                _ = try await Installation.find(version: nil, chosen: "/nonexistent")
            }
        }
    }
}
