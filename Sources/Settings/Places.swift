/// Where the things of this computer are: the home of cluster and socket, the service's address, the credentials file.
public struct Places: Sendable, Hashable {
    /// The home of the embedded cluster and of the socket.
    public let home: String
    /// The file of tokens.
    public let credentials: String

    /// Finds the places from the environment.
    ///
    /// Root's home of kiem is `/var/lib/kiem`: PostgreSQL does not run as root, and its own account cannot pass through `/root`.
    public init(_ environment: Environment, _ account: Account) {
        if let home = environment["KIEM_HOME"] {
            self.home = home
        } else if account.isRoot {
            home = "/var/lib/kiem"
        } else if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            home = data + "/kiem"
        } else {
            home = account.home + "/.local/share/kiem"
        }
        // XDG: "All paths set in these environment variables must be absolute"; others are to be ignored.
        let configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        credentials = (configuration ?? account.home + "/.config") + "/kiem/credentials"
    }

    /// The service's socket.
    public var socket: String { home + "/kiem.sock" }

    /// The key that seals the log of writes, where no other file is named.
    public var sealKey: String { home + "/seal.key" }

    /// The service's address, as `--server` and `KIEM_SERVER` write it, where neither says another.
    public var server: String { "unix:" + socket }
}
