import FoundationEssentials
import Glibc
import Testing

/// A program that a test has started; what it prints goes into files, so that nobody waits for its children.
final class Running: Sendable {
    let pid: Int32
    private let output: String
    private let errors: String

    /// Starts a program with exactly these variables.
    init(_ command: [String], environment: [String: String], scratch: String) throws {
        let name = "\(scratch)/\(UUID().uuidString)"
        (output, errors) = ("\(name).out", "\(name).err")
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
        posix_spawn_file_actions_addopen(&files, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // As a shell in front starts it: what is ignored in the background, and what the test's own thread has blocked, is not.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var words = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var child = pid_t()
        try #require(posix_spawn(&child, command[0], &files, &attributes, &words, &variables) == 0)
        pid = child
    }

    /// What it has printed.
    var results: String { Self.text(output) }

    /// What it has said.
    var talk: String { Self.text(errors) }

    /// Sends a signal; to be called only while nobody has waited for the end.
    func signal(_ signal: Int32) {
        kill(pid, signal)
    }

    /// Waits for its end, and gives its exit code, or the negative number of the signal that ended it.
    func end(within limit: Duration = .seconds(60)) async throws -> Int32 {
        var status: Int32 = 0
        try await eventually(within: limit, "\(pid) never ended: \(talk)") {
            waitpid(pid, &status, WNOHANG) == pid
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// Waits until it has said something.
    func untilSaid(_ words: String, within limit: Duration = .seconds(60)) async throws {
        try await eventually(within: limit, "never said “\(words)”: \(talk)") {
            // Ended, but not collected: that is `end`'s.
            var information = siginfo_t()
            let hasEnded =
                waitid(P_PID, id_t(pid), &information, WEXITED | WNOHANG | WNOWAIT) == 0
                && information.si_signo != 0
            let hasSaid = talk.contains(words)
            try #require(hasSaid || !hasEnded, "ended without saying “\(words)”: \(talk)")
            return hasSaid
        }
    }

    private static func text(_ path: String) -> String {
        // Nothing to read is nothing said.
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}

/// What a program came to.
struct Ended: Sendable {
    let code: Int32
    let results: String
    let talk: String
}

/// Looks again and again until something holds.
///
/// - Parameters:
///   - limit: when to give up.
///   - complaint: what to say then.
///   - holds: whether it holds by now.
/// - Throws: what `holds` throws, and when the time is over.
func eventually(
    within limit: Duration = .seconds(30),
    _ complaint: @autoclosure () -> String,
    _ holds: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    while try await !holds() {
        guard ContinuousClock.now < deadline else {
            Issue.record(Comment(rawValue: complaint()))
            throw CancellationError()
        }
        try await Task.sleep(for: .milliseconds(20))
    }
}
