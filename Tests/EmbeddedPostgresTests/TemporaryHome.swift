import FoundationEssentials
import Glibc
import Synchronization
import Testing

@testable import EmbeddedPostgres

/// A home under /tmp that is gone, with every server in it, when the test is over.
final class TemporaryHome: Sendable {
    let path: String
    let events = EventRecord()

    private init() throws {
        var template = Array("/tmp/kiem-test.XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        path = try #require(made)
        // As `HomeDirectory` does for an empty home; some tests fill theirs first.
        if geteuid() == 0 { chmod(path, 0o711) }
    }

    var layout: ClusterLayout { ClusterLayout(home: path) }

    static func with(_ body: (TemporaryHome) async throws -> Void) async throws {
        let home = try TemporaryHome()
        let outcome: Result<Void, any Error>
        do {
            try await body(home)
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        for pid in LeftoverProcesses(layout: home.layout).find() { kill(pid, SIGKILL) }
        try await home.untilNoServer()
        try FileManager.default.removeItem(atPath: home.path)
        try outcome.get()
    }

    func cluster(_ configuration: EmbeddedClusterConfiguration = .init()) throws -> EmbeddedCluster {
        let events = events
        return try EmbeddedCluster(home: path, configuration: configuration) { events.append($0) }
    }

    /// What psql answers, without alignment and headings.
    func ask(_ sql: String, user: String = EmbeddedCluster.superuser) async throws -> String {
        let psql = try await Installation.find(version: nil, chosen: nil).program("psql")
        let conninfo = "host='\(layout.run)' dbname=kiem user=\(user)"
        let command = Command(psql, ["-XAtq", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-c", sql])
        let (status, output) = try await ChildProcess.run(command)
        guard status.isSuccess else { throw PsqlFailure(output: output) }
        return output.split(separator: "\n").joined(separator: "\n")
    }

    /// Waits, without a guess how long, until no server process of this home is alive.
    func untilNoServer() async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while !LeftoverProcesses(layout: layout).find().isEmpty {
            try #require(ContinuousClock.now < deadline, "server processes remain")
            await Task.yield()
        }
    }

    func mode(_ path: String) throws -> mode_t {
        var status = stat()
        try #require(lstat(path, &status) == 0)
        return status.st_mode & 0o7777
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

struct PsqlFailure: Error {
    let output: String
}

/// What a cluster told, in order; can be waited for.
final class EventRecord: Sendable {
    private let recorded = Mutex<[ClusterEvent]>([])

    var all: [ClusterEvent] { recorded.withLock { $0 } }

    func append(_ event: ClusterEvent) {
        recorded.withLock { $0.append(event) }
    }

    func until(_ wanted: (ClusterEvent) -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while !all.contains(where: wanted) {
            try #require(ContinuousClock.now < deadline, "never came: \(all)")
            await Task.yield()
        }
    }
}
