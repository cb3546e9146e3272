import Client
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@Suite("kiemd up", .enabled(if: isServerExpected, "PostgreSQL is installed"), .serialized, .preparedHome)
struct UpTests {
    @Test("from nothing to an answering service, and back to nothing that runs")
    func wholeLife() async throws {
        try await Home.with { home in
            let service = try await home.up()
            let hello = try await home.call("hello").final
            guard case .number(let port) = hello["port"] else {
                Issue.record("hello names no port: \(hello)")
                return
            }
            let address = ServerAddress.tcp(host: "127.0.0.1", port: try #require(Int("\(port)")))
            #expect(try await home.call("hello", at: address).final["version"] == hello["version"])
            try checkModes(home)

            let token = try #require(try home.token())
            _ = try await home.call("officer.list", token: token)
            #expect(!service.talk.contains(token))
            let list = try await home.run(Programs.kiem, ["point", "list", "--limit", "1", "--json"])
            #expect(list.code == 0, "\(list.talk)")

            try await checkNeighbours(home, of: service)

            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
            #expect(home.processes().isEmpty)
            #expect(access(home.places.socket, F_OK) != 0)
        }
    }

    /// Nobody else on this computer reads or reaches anything.
    private func checkModes(_ home: Home) throws {
        #expect(try home.mode(home.places.home) == (geteuid() == 0 ? 0o711 : 0o700))
        #expect(try home.mode(home.places.socket) == 0o600)
        #expect(try home.mode(home.places.credentials) == 0o600)
        #expect(try home.mode("\(home.places.home)/postgres") == 0o700)
        #expect(try home.mode("\(home.places.home)/run") == 0o700)
    }

    /// What others find who come to the same home while the service runs.
    private func checkNeighbours(_ home: Home, of service: Running) async throws {
        let second = try await home.run(["up", "--listen", "none"])
        #expect(second.code == 75)
        #expect(second.talk.contains("already running in \(home.places.home) (process \(service.pid))"))

        let status = try await home.run(["db", "status", "--json"])
        #expect(status.code == 0, "\(status.talk)")
        #expect(!status.results.contains("\"pending\""))
        #expect(status.results.contains("{\"version\":1,\"name\":\"create_roles\",\"state\":\"applied\","))

        let migrate = try await home.run(["db", "migrate"])
        #expect(migrate.code == 0 && migrate.results.isEmpty, "\(migrate)")
        let load = try await home.run(["db", "load-reference", "--json"])
        #expect(load.code == 0 && load.results.hasPrefix("{\"changes\":0,"), "\(load)")
        #expect(try home.postmaster() > 0)
    }

    @Test("whatever was killed, the next start recovers, and does nothing twice")
    func recovers() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())

            // The server goes alone: the service stays and brings it back.
            let first = try home.postmaster()
            kill(first, SIGKILL)
            try await eventually("no other server came") {
                let now = try? home.postmaster()
                return now != nil && now != first && home.servers().contains(now ?? 0)
            }
            try await eventually("the service did not come back: \(service.talk)") {
                (try? await home.call("officer.list", token: token)) != nil
            }

            // The service goes alone: socket and lock stay behind.
            service.signal(SIGKILL)
            #expect(try await service.end() == -SIGKILL)
            #expect(access(home.places.socket, F_OK) == 0)
            service = try await home.up()
            _ = try await home.call("officer.list", token: token)

            // Both go at once.
            for process in home.servers() { kill(process, SIGKILL) }
            service.signal(SIGKILL)
            #expect(try await service.end() == -SIGKILL)
            service = try await home.up()
            _ = try await home.call("officer.list", token: token)
            #expect(!service.talk.contains("migration") && !service.talk.contains("reference data"), "\(service.talk)")
            #expect(!service.talk.contains("token"), "\(service.talk)")
            #expect(try home.token() == token)

            service.signal(SIGINT)
            #expect(try await service.end() == 0, "\(service.talk)")
            #expect(home.processes().isEmpty)

            try await checkRest(home, token)
        }
    }

    /// What becomes of a home whose service has stopped.
    private func checkRest(_ home: Home, _ token: String) async throws {
        let status = try await home.run(["db", "status"])
        #expect(status.code == 0, "\(status.talk)")
        #expect(home.processes().isEmpty)

        // A token of another database is replaced; one that was lost is issued anew.
        let stranger = try await home.run(["db", "enrol", "--officer", "0002"])
        #expect(stranger.code == 66, "\(stranger.talk)")
        let enrol = try await home.run(["db", "enrol"])
        #expect(enrol.code == 0 && !enrol.talk.contains("added"), "\(enrol.talk)")
        let renewed = try #require(try home.token())
        #expect(renewed != token)
        let file = home.places.credentials
        try "# mine\n\(home.places.server) kiem_of_another_database\n".write(
            toFile: file,
            atomically: false,
            encoding: .utf8
        )
        let service = try await home.up()
        let issued = try #require(try home.token())
        _ = try await home.call("officer.list", token: issued)
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# mine\n"))
        service.signal(SIGTERM)
        #expect(try await service.end() == 0)
    }

    @Test("a port that is taken is named, and nothing is left running")
    func portInUse() async throws {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutableBytes(of: &address) { bytes in
            let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
            try #require(bind(socket, pointer, size) == 0 && listen(socket, 1) == 0)
            try #require(getsockname(socket, pointer, &size) == 0)
        }
        let port = UInt16(bigEndian: address.sin_port)
        try await Home.with(copying: PreparedHome.path) { home in
            let up = try await home.run(["up", "--listen", "127.0.0.1:\(port)"])
            #expect(up.code == 75)
            #expect(up.talk.contains("port \(port) of 127.0.0.1 is used by another program"), "\(up.talk)")
            #expect(home.processes().isEmpty)
            #expect(access(home.places.socket, F_OK) != 0)
        }
    }

    @Test("a stop that comes while the cluster is being made leaves nothing behind")
    func stopsEarly() async throws {
        try await Home.with { home in
            let service = try home.start("up", "--listen", "none")
            try await service.untilSaid("making a PostgreSQL")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
            #expect(home.processes().isEmpty)
            #expect(!FileManager.default.fileExists(atPath: "\(home.places.home)/postgres"))
        }
    }

    @Test("credentials that others may read are refused before anything is made")
    func openCredentials() async throws {
        try await Home.with { home in
            try FileManager.default.createDirectory(
                atPath: "\(home.directory)/config/kiem",
                withIntermediateDirectories: true
            )
            try "".write(toFile: home.places.credentials, atomically: false, encoding: .utf8)
            chmod(home.places.credentials, 0o644)
            let up = try await home.run(["up"])
            #expect(up.code == 77)
            #expect(up.talk.contains("chmod 600"))
            #expect(access(home.places.home, F_OK) != 0)
        }
    }

    @Test("an ordinary account has a service of its own", .enabled(if: geteuid() == 0, "run as root"))
    func ordinaryAccount() async throws {
        let nobody = ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]
        guard let entry = getpwnam("nobody"), access(nobody[0], X_OK) == 0 else { return }
        let owner = (user: entry.pointee.pw_uid, group: entry.pointee.pw_gid)
        try await Home.with(prefix: nobody) { home in
            #expect(chown(home.directory, owner.user, owner.group) == 0)
            // Where the build is closed to others there is nothing to be tried.
            let may = try await home.run("/usr/bin/test", ["-x", Programs.kiemd])
            guard may.code == 0 else { return }
            let service = try await home.up("--officer", "0042")
            #expect(try home.mode(home.places.home) == 0o700)
            let list = try await home.run(Programs.kiem, ["officer", "list", "--json"])
            #expect(list.code == 0 && list.results.contains("0042"), "\(list.talk)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
            #expect(home.processes().isEmpty)
        }
    }
}
