/// Tells the owner of a cluster what happens to it, for the log and the terminal.
public enum ClusterEvent: Sendable, Hashable {
    /// A new cluster is being made by this major version of PostgreSQL.
    case initialising(path: String, version: Int)
    /// Server processes of an earlier run were found alive and are being ended.
    case endingLeftovers(pids: [Int32])
    /// A lock file of an earlier run named a process that is not PostgreSQL and was taken away.
    case removedStaleLock(path: String)
    /// The server process has begun; it may have to recover first.
    case starting(pid: Int32)
    /// The server answers.
    case ready(pid: Int32)
    /// The server ended although nobody asked it to.
    case died(exit: String)
    /// The server will be started again after a pause.
    case restarting(after: Duration)
    /// A restart failed; another one follows.
    case restartFailed(EmbeddedPostgresError)
    /// The server was asked to stop.
    case stopping(pid: Int32)
    /// The server did not stop in time and is asked less politely.
    case stoppingHarder(pid: Int32)
    /// The server has ended as asked.
    case stopped
}

extension ClusterEvent: CustomStringConvertible {
    /// Vietnamese text for the terminal.
    public var vi: String {
        switch self {
        case .initialising(let path, let version): "tạo cơ sở dữ liệu PostgreSQL \(version) ở \(path)"
        case .endingLeftovers(let pids): "dừng các tiến trình PostgreSQL của lần chạy trước: \(Self.list(pids))"
        case .removedStaleLock(let path): "gỡ khoá cũ \(path)"
        case .starting(let pid): "khởi động PostgreSQL (tiến trình \(pid))"
        case .ready(let pid): "PostgreSQL đã sẵn sàng (tiến trình \(pid))"
        case .died(let exit): "PostgreSQL dừng đột ngột (\(exit))"
        case .restarting(let pause): "khởi động lại PostgreSQL sau \(Self.text(pause))"
        case .restartFailed(let error): "chưa khởi động lại được PostgreSQL: \(error.vi)"
        case .stopping(let pid): "dừng PostgreSQL (tiến trình \(pid))"
        case .stoppingHarder(let pid): "PostgreSQL chưa chịu dừng, buộc dừng (tiến trình \(pid))"
        case .stopped: "PostgreSQL đã dừng"
        }
    }

    /// English text for the terminal and the log.
    public var en: String {
        switch self {
        case .initialising(let path, let version): "making a PostgreSQL \(version) cluster in \(path)"
        case .endingLeftovers(let pids): "ending PostgreSQL processes of an earlier run: \(Self.list(pids))"
        case .removedStaleLock(let path): "removing the stale lock \(path)"
        case .starting(let pid): "starting PostgreSQL (process \(pid))"
        case .ready(let pid): "PostgreSQL is ready (process \(pid))"
        case .died(let exit): "PostgreSQL ended unasked (\(exit))"
        case .restarting(let pause): "restarting PostgreSQL after \(Self.text(pause))"
        case .restartFailed(let error): "PostgreSQL could not be restarted yet: \(error.en)"
        case .stopping(let pid): "stopping PostgreSQL (process \(pid))"
        case .stoppingHarder(let pid): "PostgreSQL did not stop in time, forcing it (process \(pid))"
        case .stopped: "PostgreSQL has stopped"
        }
    }

    /// The English text.
    public var description: String { en }

    /// Units that are the same in both languages.
    private static func text(_ pause: Duration) -> String {
        let (seconds, fraction) = pause.components
        let milliseconds = fraction / 1_000_000_000_000_000
        return seconds > 0 ? "\(seconds) s" : "\(milliseconds) ms"
    }

    private static func list(_ pids: [Int32]) -> String {
        pids.map { String($0) }.joined(separator: ", ")
    }
}
