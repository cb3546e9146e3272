import Dispatch
import FoundationEssentials
import Glibc
import Testing

/// A program somebody else wrote.
enum Tool {
    /// Runs a program of PATH to its end and gives what it printed, to either output.
    ///
    /// Not Foundation's `Process`: it writes past the end of a table where a process has more than a thousand descriptors open, as the
    /// tests beside this one do.
    static func run(_ program: String, _ arguments: [String], input: String = "") async throws -> String {
        let scratch = "/tmp/kiem-tool-\(UUID().uuidString)"
        let (inputPath, outputPath) = (scratch + ".in", scratch + ".out")
        defer { for path in [inputPath, outputPath] { unlink(path) } }
        try Data(input.utf8).write(to: URL(filePath: inputPath))
        let child = try start([program] + arguments, inputPath, outputPath)
        // Waiting blocks, so it is done where it holds up nobody.
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var status: Int32 = 0
                waitpid(child, &status, 0)
                continuation.resume()
            }
        }
        return String(decoding: try Data(contentsOf: URL(filePath: outputPath)), as: UTF8.self)
    }

    /// The Python that knows redis-py: Debian's package serves Debian's own, which need not be the first on PATH.
    static func pythonWithRedis() async throws -> String {
        for python in ["python3", "/usr/bin/python3"] {
            let answer = try await run(python, ["-c", "import redis; print('here')"])
            if answer == "here\n" { return python }
        }
        throw Missing(what: "redis-py")
    }

    private struct Missing: Error {
        let what: String
    }

    private static func start(_ command: [String], _ input: String, _ output: String) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        var words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        let code = posix_spawnp(&child, command[0], &files, nil, &words, environ)
        try #require(code == 0, "\(command[0]) does not start (error \(code)); scripts/install installs it")
        return child
    }
}
