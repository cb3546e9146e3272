import Glibc
import Synchronization

/// Runs a program under the eyes of a thread of its own.
///
/// The thread spawns the program and blocks until it has ended, so nothing of Swift's pool ever waits. It also has to
/// live as long as the program does: Linux sends the parent-death signal when the *thread* that spawned has ended.
final class ChildProcess: Sendable {
    let pid: Int32
    /// When the program began, on the clock pauses are measured with.
    let began = ContinuousClock.now
    private let life = Mutex(Life.running(waiting: [:], next: 0))

    private enum Life {
        case running(waiting: [UInt64: CheckedContinuation<ExitStatus?, Never>], next: UInt64)
        case ended(ExitStatus, output: [UInt8])
    }

    private init(pid: Int32) {
        self.pid = pid
    }

    /// Starts the program, which has been handed over to the kernel when this returns, not more.
    static func launch(_ command: Command) async throws(EmbeddedPostgresError) -> ChildProcess {
        let launched: Result<ChildProcess, EmbeddedPostgresError> = await withCheckedContinuation { continuation in
            let code = WatchingThread.start {
                do throws(EmbeddedPostgresError) {
                    let (pid, output) = try Spawn.start(command)
                    let child = ChildProcess(pid: pid)
                    continuation.resume(returning: .success(child))
                    child.watch(output)
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
            // The thread answers unless there is none.
            guard code != 0 else { return }
            let reason = SystemMessage.text(code)
            continuation.resume(returning: .failure(.programNotStarted(path: command.executable, reason: reason)))
        }
        return try launched.get()
    }

    /// Runs a short program to its end; a cancelled caller ends it.
    static func run(_ command: Command) async throws(EmbeddedPostgresError) -> (status: ExitStatus, output: String) {
        let child = try await launch(command)
        guard let status = await child.exitUnlessCancelled() else {
            // With its own children: initdb leaves a server working otherwise. The end is known only when all of them
            // have closed the output, so nothing writes any more after it.
            child.signal(SIGTERM, toGroup: true)
            _ = await child.exit()
            throw .cancelled
        }
        return (status, child.output)
    }

    /// Nil while it runs.
    var status: ExitStatus? {
        life.withLock { life in
            guard case .ended(let status, _) = life else { return nil }
            return status
        }
    }

    /// What the program said, where that was not sent to a log; empty while it runs.
    var output: String {
        life.withLock { life in
            guard case .ended(_, let output) = life else { return "" }
            return String(decoding: output, as: UTF8.self)
        }
    }

    /// False when the program has ended already; its number is never used after that, for it may be another's by then.
    @discardableResult
    func signal(_ signal: Int32, toGroup: Bool = false) -> Bool {
        life.withLock { life in
            guard case .running = life else { return false }
            // Every program leads a session, and therefore a group, of its own.
            return kill(toGroup ? -pid : pid, signal) == 0
        }
    }

    /// Waits for the end, also in a cancelled task.
    func exit() async -> ExitStatus {
        // Nil only comes from cancelling one's own number, and nobody knows this one.
        await withCheckedContinuation { wait($0) } ?? .unknown
    }

    /// Waits for the end; nil when the waiting task is cancelled first.
    func exitUnlessCancelled() async -> ExitStatus? {
        let number = Mutex<UInt64?>(nil)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mine = wait(continuation)
                number.withLock { $0 = mine }
                // Cancelled before the number was known: the handler found nothing to do.
                if Task.isCancelled { forget(mine) }
            }
        } onCancel: {
            guard let mine = number.withLock({ $0 }) else { return }
            forget(mine)
        }
    }

    /// Waits for the end, but not longer than `limit`; nil when it still runs.
    func exit(within limit: Duration) async -> ExitStatus? {
        await withTaskGroup { group in
            group.addTask { await self.exitUnlessCancelled() }
            group.addTask {
                // Cancelled because the program has ended, which the other child says.
                try? await Task.sleep(for: limit)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first ?? status
        }
    }

    @discardableResult
    private func wait(_ continuation: CheckedContinuation<ExitStatus?, Never>) -> UInt64 {
        let (status, mine): (ExitStatus?, UInt64) = life.withLock { life in
            switch life {
            case .ended(let status, _):
                return (status, 0)
            case .running(var waiting, let next):
                waiting[next] = continuation
                life = .running(waiting: waiting, next: next + 1)
                return (nil, next)
            }
        }
        if let status { continuation.resume(returning: status) }
        return mine
    }

    private func forget(_ number: UInt64) {
        let continuation = life.withLock { life -> CheckedContinuation<ExitStatus?, Never>? in
            guard case .running(var waiting, let next) = life else { return nil }
            let continuation = waiting.removeValue(forKey: number)
            life = .running(waiting: waiting, next: next)
            return continuation
        }
        continuation?.resume(returning: nil)
    }

    /// Blocks the watching thread until the program has ended, and tells everyone who waits.
    private func watch(_ output: OpenFile?) {
        let collected = output?.bytesUntilEnd() ?? []
        // Looked at first and collected under the lock, so that `signal` cannot reach a number given away in between.
        var information = siginfo_t()
        while waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        let (status, waiting) = life.withLock { life -> (ExitStatus, [CheckedContinuation<ExitStatus?, Never>]) in
            let status = collect()
            guard case .running(let waiting, _) = life else { return (status, []) }
            life = .ended(status, output: collected)
            return (status, Array(waiting.values))
        }
        for continuation in waiting { continuation.resume(returning: status) }
    }

    private func collect() -> ExitStatus {
        var raw: Int32 = 0
        while waitpid(pid, &raw, 0) < 0 {
            guard errno == EINTR else { return .unknown }
        }
        // WIFEXITED and its sisters are macros Swift does not import: the low seven bits are the signal.
        let signal = raw & 0x7F
        return signal == 0 ? .exited((raw >> 8) & 0xFF) : .signalled(signal)
    }
}
