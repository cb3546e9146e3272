import Foundation

/// `scripts/verify-proof`, run on texts.
struct ProofScript {
    /// What it said and how it ended.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private static let path = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "scripts/verify-proof").path

    /// Runs it once over as many files as there are texts.
    static func run(key: String?, _ texts: [String]) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            // Waiting blocks a thread, so it gets one of its own.
            DispatchQueue.global().async { continuation.resume(with: Result { try runAndWait(key: key, texts) }) }
        }
    }

    private static func runAndWait(key: String?, _ texts: [String]) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kiem-proof-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What a test leaves behind is the system's to clear away.
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = try texts.enumerated().map { index, text in
            let file = folder.appending(path: "\(index)")
            try Data(text.utf8).write(to: file)
            return file.path
        }
        let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", path] + (key.map { ["--key", $0] } ?? []) + names
        process.standardInput = FileHandle.nullDevice
        // Files and not pipes, which would have to be emptied while it runs.
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }
}
