import Glibc

/// The variables a process was started with; a table in their place makes every rule about them testable.
public struct Environment: Sendable {
    private let lookup: @Sendable (String) -> String?

    /// The variables of this process.
    public static let process = Environment { name in
        getenv(name).map { String(cString: $0) }
    }

    /// Takes variables from a table.
    public init(_ variables: [String: String]) {
        lookup = { variables[$0] }
    }

    private init(lookup: @escaping @Sendable (String) -> String?) {
        self.lookup = lookup
    }

    /// The variable's value; one that is set to nothing counts as not set, as POSIX has it for the locale and XDG for its directories.
    public subscript(name: String) -> String? {
        guard let value = lookup(name), !value.isEmpty else { return nil }
        return value
    }
}
