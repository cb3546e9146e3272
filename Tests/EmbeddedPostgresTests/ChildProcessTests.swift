import FoundationEssentials
import Glibc
import Testing

@testable import EmbeddedPostgres

@Suite("Programs we run")
struct ChildProcessTests {
    @Test("output, input and exit code come back")
    func output() async throws {
        var command = Command("/bin/sh", ["-c", "cat; echo two >&2; exit 3"])
        command.input = "one\n"
        let (status, output) = try await ChildProcess.run(command)
        #expect(status == .exited(3))
        #expect(output == "one\ntwo\n")
    }

    @Test("a signal is told from an exit code")
    func signalled() async throws {
        let child = try await ChildProcess.launch(Command("/bin/sleep", ["1000"]))
        #expect(child.status == nil)
        #expect(child.signal(SIGKILL))
        #expect(await child.exit() == .signalled(SIGKILL))
        #expect(!child.signal(SIGKILL), "the number may be another's now")
        #expect(await child.exitUnlessCancelled() == .signalled(SIGKILL))
    }

    @Test("a program that does not exist ends with the code shells use")
    func missing() async throws {
        let (status, _) = try await ChildProcess.run(Command("/nonexistent/program", []))
        #expect(status == .exited(127))
    }

    @Test("waiting ends with the waiting task, not only with the program")
    func cancelled() async throws {
        let child = try await ChildProcess.launch(Command("/bin/sleep", ["1000"]))
        #expect(await child.exit(within: .zero) == nil)
        let waiting = Task { await child.exitUnlessCancelled() }
        waiting.cancel()
        #expect(await waiting.value == nil)
        child.signal(SIGKILL)
        #expect(await child.exit(within: .seconds(60)) == .signalled(SIGKILL))
    }

    @Test("a cancelled run ends its program")
    func cancelledRun() async throws {
        let running = Task { try await ChildProcess.run(Command("/bin/sleep", ["1000"])) }
        running.cancel()
        await #expect(throws: EmbeddedPostgresError.cancelled) { _ = try await running.value }
    }

    @Test("no descriptor of ours reaches the program, whatever its flags")
    func descriptors() async throws {
        let leaky = open("/dev/null", O_RDONLY)
        defer { close(leaky) }
        let (_, output) = try await ChildProcess.run(Command("/bin/ls", ["/proc/self/fd"]))
        // The fourth is the directory ls reads.
        #expect(output == "0\n1\n2\n3\n")
    }

    @Test("a program begins at the root, with a clean environment and no signal ignored")
    func surroundings() async throws {
        let script =
            "pwd; env | grep -v -e '^PWD=' -e '^_=' -e '^SHLVL=' -e '^OLDPWD=' | sort; grep SigIgn /proc/self/status"
        let (_, output) = try await ChildProcess.run(Command("/bin/sh", ["-c", script]))
        let lines = output.split(separator: "\n")
        #expect(lines.first == "/")
        #expect(Array(lines.dropFirst().prefix(2)) == ["LC_ALL=C.UTF-8", Substring(Command.environment[0])])
        let ignored = UInt64(lines.last?.split(separator: "\t").last ?? "", radix: 16)
        // The numbers above belong to libc and the real-time signals.
        #expect(ignored.map { $0 & 0x7FFF_FFFF } == 0)
    }

    @Test(
        "as root another account can be taken on, with its groups and nothing of root's",
        .enabled(if: geteuid() == 0)
    )
    func account() async throws {
        let account = try #require(Account.named("nobody"))
        let script = "id -u; id -g; grep CapEff /proc/self/status"
        let (status, output) = try await ChildProcess.run(Command("/bin/sh", ["-c", script], account: account))
        #expect(status.isSuccess)
        let lines = output.split(separator: "\n")
        #expect(lines.prefix(2) == [Substring(String(account.user)), Substring(String(account.group))])
        #expect(lines.last?.hasSuffix("0000000000000000") == true)
    }
}
