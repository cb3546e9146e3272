import Dispatch
import Foundation

/// A program somebody else wrote.
enum Tool {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program to its end and gives what it printed, to either output.
    static func run(_ program: String, _ arguments: [String], input: String = "") async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            // Waiting blocks, so it is done where it holds up nobody.
            DispatchQueue.global().async {
                continuation.resume(with: Result { try runBlocking(program, arguments, input) })
            }
        }
    }

    /// The Python that knows redis-py: Debian's package serves Debian's own, which need not be the first on PATH.
    static func pythonWithRedis() async throws -> String {
        for python in ["python3", "/usr/bin/python3"] {
            let answer = try await run(python, ["-c", "import redis; print('here')"])
            if answer == "here\n" { return python }
        }
        throw Failure(description: "no Python with redis-py; scripts/install installs it")
    }

    private static func runBlocking(_ program: String, _ arguments: [String], _ input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        let source = Pipe()
        process.standardInput = source
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try source.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
