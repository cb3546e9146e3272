/// Renders the three files a private server is configured with.
struct ClusterSettings: Hashable, Sendable {
    let layout: ClusterLayout
    /// Accounts of the operating system that may come in: PostgreSQL's own, and ours where that is another.
    let accounts: [String]
    let roles: [String]
    let overrides: [String: String]

    /// Read on every start, so that a moved home and a changed setting need no new cluster.
    var main: String {
        var values: [(String, String)] = [
            // Nobody comes in from the network, whatever the firewall says.
            ("listen_addresses", ""),
            // A list, therefore quoted once more as one name.
            ("unix_socket_directories", Self.quoteName(layout.run)),
            ("unix_socket_permissions", "0700"),
            ("port", String(ClusterLayout.port)),
            ("hba_file", layout.hbaFile),
            ("ident_file", layout.identFile),
            ("max_connections", "100"),
            // A district's register with years of cases fits; pages are touched only when used.
            ("shared_buffers", "256MB"),
            ("effective_cache_size", "1GB"),
            ("work_mem", "16MB"),
            ("maintenance_work_mem", "128MB"),
            // Acknowledged means on the disk: these three are what 'committed' rests on.
            ("fsync", "on"),
            ("synchronous_commit", "on"),
            ("full_page_writes", "on"),
            ("wal_compression", "on"),
            ("max_wal_size", "1GB"),
            ("checkpoint_timeout", "15min"),
            // Flash, not spinning discs.
            ("random_page_cost", "1.1"),
            // Compiling costs more than our statements take.
            ("jit", "off"),
            ("timezone", "Asia/Ho_Chi_Minh"),
            ("log_timezone", "Asia/Ho_Chi_Minh"),
            ("log_destination", "stderr"),
            ("logging_collector", "off"),
            ("log_line_prefix", "%m [%p] %q%u@%d "),
            ("log_checkpoints", "off"),
            // Statements and key values can hold a sender's name; the log is no place for them.
            ("log_min_error_statement", "panic"),
            ("log_error_verbosity", "terse"),
        ]
        values.removeAll { overrides.keys.contains($0.0) }
        values += overrides.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return "# Written by kiem at every start. Lasting changes: alter system.\n"
            + values.map { "\($0.0) = \(Self.quote($0.1))\n" }.joined()
    }

    /// `peer` rather than `trust`: the kernel says who is at the other end, so even a directory whose mode was
    /// loosened by mistake lets nobody else in, and there is no password to keep anywhere.
    var hba: String {
        """
        # Written by kiem at every start.
        local all all peer map=kiem

        """
    }

    var ident: String {
        let lines = accounts.flatMap { account in
            roles.map { role in "kiem \(Self.quoteName(account)) \(Self.quoteName(role))\n" }
        }
        return "# Written by kiem at every start.\n" + lines.joined()
    }

    /// A value in postgresql.conf: quotes are doubled, backslashes would otherwise begin an escape.
    static func quote(_ value: String) -> String {
        var quoted = "'"
        for character in value {
            switch character {
            case "'": quoted += "''"
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted.append(character)
            }
        }
        return quoted + "'"
    }

    /// A name in pg_ident.conf, where quotes also take the special meaning from `all` and a leading slash.
    static func quoteName(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
