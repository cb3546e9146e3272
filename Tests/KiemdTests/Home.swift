import Client
import Domain
import FoundationEssentials
import Glibc
import JSON
import Settings
import TestSupport
import Testing

/// A home under /tmp with an account's configuration beside it; gone, with everything that runs in it, when the test is over.
final class Home: Sendable {
    /// Holds everything of the test.
    let directory: String
    /// Who runs the programs: a prefix of their command.
    let prefix: [String]

    private init(prefix: [String]) throws {
        var template = Array("/tmp/kiemd-test.XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        directory = try #require(made)
        self.prefix = prefix
        // PostgreSQL's account passes through.
        if geteuid() == 0 { chmod(directory, 0o711) }
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: false)
    }

    /// Runs a test in an empty home, or in a copy of one.
    static func with(
        prefix: [String] = [],
        copying template: String? = nil,
        _ body: (Home) async throws -> Void
    ) async throws {
        let home = try Home(prefix: prefix)
        if let template { try await home.copy(template) }
        let outcome: Result<Void, any Error>
        do {
            try await body(home)
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        for process in home.processes() { kill(process, SIGKILL) }
        try await eventually("processes remain in \(home.directory)") { home.processes().isEmpty }
        try FileManager.default.removeItem(atPath: home.directory)
        try outcome.get()
    }

    /// What is printed, outside the home.
    var scratch: String { "\(directory)/printed" }

    var environment: [String: String] {
        [
            "HOME": directory, "KIEM_HOME": "\(directory)/home", "KIEM_LANG": "en", "PATH": "/usr/bin:/bin",
            "XDG_CONFIG_HOME": "\(directory)/config",
        ]
    }

    var places: Places { Places(Environment(environment), Account(home: directory, isRoot: false)) }

    /// Starts `kiemd`.
    func start(_ arguments: String..., with variables: [String: String] = [:]) throws -> Running {
        try Running(
            prefix + [Programs.kiemd] + arguments,
            environment: environment.merging(variables) { _, new in new },
            scratch: scratch
        )
    }

    /// Starts `kiemd up` at a port the system chooses, and waits until it is ready.
    func up(_ arguments: String...) async throws -> Running {
        let service = try Running(
            prefix + [Programs.kiemd, "up", "--listen", "127.0.0.1:0"] + arguments,
            environment: environment,
            scratch: scratch
        )
        try await service.untilSaid("kiem is ready")
        return service
    }

    /// Runs `kiemd` to its end.
    func run(_ arguments: [String], with variables: [String: String] = [:]) async throws -> Ended {
        try await run(Programs.kiemd, arguments, with: variables)
    }

    /// Runs a program to its end.
    func run(
        _ program: String,
        _ arguments: [String],
        with variables: [String: String] = [:]
    ) async throws -> Ended {
        let running = try Running(
            prefix + [program] + arguments,
            environment: environment.merging(variables) { _, new in new },
            scratch: scratch
        )
        let code = try await running.end()
        return Ended(code: code, results: running.results, talk: running.talk)
    }

    /// With the owners that root's home has; nothing is waited for to reach the disc.
    private func copy(_ template: String) async throws {
        let copy = try await run("/bin/cp", ["-a", template, places.home])
        try #require(copy.code == 0, "\(copy.talk)")
    }

    /// What the service answers on its socket.
    func call(_ operation: String, token: String? = nil, _ fields: JSONObject = JSONObject()) async throws -> Answer {
        try await call(operation, at: .unix(path: places.socket), token: token, fields)
    }

    /// What the service answers at an address.
    func call(
        _ operation: String,
        at address: ServerAddress,
        token: String? = nil,
        _ fields: JSONObject = JSONObject()
    ) async throws -> Answer {
        let request = try #require(ClientRequest(named: operation, fields))
        return try await TestDatabase.offPool {
            try BlockingClient(address: address, token: token, language: .english).call(request)
        }
    }

    /// The token that `kiem` would show.
    func token() throws -> String? {
        try CredentialsFile(path: places.credentials).read()?.token(for: places.server)
    }

    /// The mode of a file.
    func mode(_ path: String) throws -> mode_t {
        var status = stat()
        try #require(lstat(path, &status) == 0, "there is no \(path)")
        return status.st_mode & 0o7777
    }

    /// The server process of the home's cluster.
    func postmaster() throws -> Int32 {
        let text = try String(contentsOfFile: "\(places.home)/postgres/postmaster.pid", encoding: .utf8)
        return try #require(text.split(separator: "\n").first.flatMap { Int32($0) })
    }

    /// All processes that work in the home, PostgreSQL's among them, or were started from it.
    func processes() -> [Int32] {
        // Whatever is no number is no process.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.filter { process in
            let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/cwd")) ?? ""
            let log = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/fd/2")) ?? ""
            return own.hasPrefix("\(directory)/") || log.hasPrefix("\(directory)/")
        }
    }

    /// PostgreSQL's processes alone.
    func servers() -> [Int32] {
        processes().filter { process in
            let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")) ?? ""
            return program.hasSuffix("/postgres")
        }
    }
}
