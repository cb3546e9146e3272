import Glibc

extension EmbeddedCluster {
    /// Whether a home holds a complete cluster; nothing is made, locked or started.
    public static func exists(in home: String) -> Bool {
        HomeDirectory.exists(ClusterLayout(home: home).version)
    }

    /// Keyword string for the cluster of a home that another process holds; does not say whether the server runs.
    public static func conninfo(home: String, database: String = "kiem", user: String = superuser) -> String {
        conninfo(layout: ClusterLayout(home: resolved(home)), database: database, user: user)
    }

    static func conninfo(layout: ClusterLayout, database: String, user: String) -> String {
        let words = [
            ("host", layout.run), ("port", String(ClusterLayout.port)), ("dbname", database), ("user", user),
        ]
        return words.map { "\($0.0)=\(quote($0.1))" }.joined(separator: " ")
    }

    /// libpq takes a host for a directory only when it begins with a slash; the limit of a socket's path counts what the server counted.
    private static func resolved(_ home: String) -> String {
        guard let path = realpath(home, nil) else { return home }
        defer { free(path) }
        return String(cString: path)
    }

    private static func quote(_ value: String) -> String {
        var quoted = "'"
        for character in value {
            if character == "'" || character == "\\" { quoted += "\\" }
            quoted.append(character)
        }
        return quoted + "'"
    }
}
