import Foundation
import Glibc

/// A cluster of a test's own, for what cannot be done to the one that all share: kill it, start it again.
public struct TestCluster: Sendable {
    /// The conninfo of its empty database.
    public let conninfo: String
    private let directory: String

    /// Kills the server and all its processes, as a power cut would; returns when it is gone.
    ///
    /// - Throws: when the script fails.
    public func crash() async throws {
        _ = try await Self.script("crash", directory)
    }

    /// Starts the server again after `crash`; returns when it takes connections.
    ///
    /// - Throws: when the server does not start.
    public func resume() async throws {
        _ = try await Self.script("resume", directory)
    }

    fileprivate static func start() async throws -> TestCluster {
        let output = try await script("start")
        guard let start = output.range(of: "='"), let end = output.range(of: "'\n"),
            let directory = output[start.upperBound...].firstRange(of: "/socket"),
            let host = output[start.upperBound...].firstRange(of: "host=")
        else {
            throw ScriptFailure(arguments: ["start"], status: 0, output: output)
        }
        return TestCluster(
            conninfo: String(output[start.upperBound..<end.lowerBound]),
            directory: String(output[host.upperBound..<directory.lowerBound])
        )
    }

    fileprivate func stop() async throws {
        _ = try await Self.script("stop", directory)
    }

    /// What a script failed with.
    private struct ScriptFailure: Error {
        let arguments: [String]
        let status: Int32
        let output: String
    }

    private static func script(_ arguments: String...) async throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let program = root.appending(path: "scripts/postgres").path
        return try await TestDatabase.offPool {
            let file = FileManager.default.temporaryDirectory.appending(path: "kiem-script-\(UUID().uuidString)").path
            // Nothing depends on its being removed.
            defer { try? FileManager.default.removeItem(atPath: file) }
            let status = run([program] + arguments, output: file)
            let text = try String(contentsOfFile: file, encoding: .utf8)
            guard status == 0 else { throw ScriptFailure(arguments: arguments, status: status, output: text) }
            return text
        }
    }

    /// Runs a program to its end, with its output in a file.
    ///
    /// Foundation's `Process` would wait until the server ends too, which inherits from the script what it waits on.
    private static func run(_ command: [String], output: String) -> Int32 {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        // What other tests have open at this moment is none of its business, and may be more than PostgreSQL starts with.
        // What is not open is no error to posix_spawn, what is beyond the limit is.
        for descriptor in 3..<Int32(min(sysconf(Int32(_SC_OPEN_MAX)), 16_384)) {
            posix_spawn_file_actions_addclose(&files, descriptor)
        }
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        var arguments = command.map { strdup($0) } + [nil]
        defer {
            for argument in arguments {
                free(argument)
            }
        }
        var child = pid_t()
        guard posix_spawn(&child, command[0], &files, nil, &arguments, environ) == 0 else { return -1 }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }
}

/// Starts a cluster for one test and removes it afterwards.
///
/// - Parameter body: the test; gets the cluster.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws, or what kept the cluster from starting.
public func withCluster<Value>(_ body: (TestCluster) async throws -> Value) async throws -> Value {
    let cluster = try await TestCluster.start()
    let result: Result<Value, any Error>
    do {
        result = .success(try await body(cluster))
    } catch {
        result = .failure(error)
    }
    try await cluster.stop()
    return try result.get()
}
