/// Says why a private cluster could not be made, started or stopped.
///
/// `vi` and `en` are for the person at the terminal and name what mends it; `detail` is for the log.
public enum EmbeddedPostgresError: Error, Sendable, Hashable {
    /// Another process works in this home; `pid` is nil when it has not written its number yet.
    case homeInUse(home: String, pid: Int32?)
    /// The home, or something in it, cannot be made, read or written.
    case homeUnusable(path: String, reason: String)
    /// The path cannot be the home of a cluster: a comma, a line end, or too long for a unix socket.
    case pathUnusable(path: String, limit: Int)
    /// PostgreSQL's account may not pass through this directory on the way to the home.
    case homeUnreachable(directory: String, account: String)
    /// Run as root, and the account PostgreSQL is to run as does not exist.
    case accountMissing(name: String)
    /// Something in the home belongs to another account than the one PostgreSQL would run as.
    case wrongOwner(path: String, owner: String, expected: String)
    /// No PostgreSQL was found on this machine.
    case binariesNotFound(searched: [String])
    /// The cluster was made by a major version that is not installed.
    case versionNotInstalled(major: Int, installed: [Int])
    /// The place of the cluster holds something that is not a cluster.
    case notACluster(path: String)
    /// A program needed on the way could not be started at all.
    case programNotStarted(path: String, reason: String)
    /// The cluster could not be made; nothing half made is left behind.
    case initialisationFailed(output: String)
    /// The server ended before it was ready.
    case startFailed(exit: String, log: String)
    /// The server was not ready in time and has been stopped.
    case startTimedOut(seconds: Int64, log: String)
    /// Server processes of an earlier run could not be ended.
    case leftoversRemain(pids: [Int32])
    /// The caller was cancelled, or the cluster stopped, while it started.
    case cancelled
}
