import Glibc

/// The account that runs the process: where its home is and whether it is root.
public struct Account: Sendable {
    /// Its home directory.
    public let home: String
    /// Whether it is root.
    public let isRoot: Bool

    /// Describes an account.
    public init(home: String, isRoot: Bool) {
        self.home = home
        self.isRoot = isRoot
    }

    /// The account of this process: `HOME`, or the account's entry where a service manager has set none.
    public static func current(_ environment: Environment) -> Account {
        let user = geteuid()
        return Account(home: environment["HOME"] ?? entry(of: user) ?? "/", isRoot: user == 0)
    }

    private static func entry(of user: uid_t) -> String? {
        guard let entry = getpwuid(user), let directory = entry.pointee.pw_dir else { return nil }
        return String(cString: directory)
    }
}
