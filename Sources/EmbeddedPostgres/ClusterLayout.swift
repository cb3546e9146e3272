import Glibc

/// Says where everything of a home stands.
struct ClusterLayout: Hashable, Sendable {
    let home: String

    var lock: String { "\(home)/kiem.lock" }
    /// PostgreSQL's data directory.
    var data: String { "\(home)/postgres" }
    /// Where a cluster grows until it is complete; never the same place twice, since an `initdb` whose kiem was
    /// killed may still be clearing away its own.
    var unfinished: String { "\(unfinishedPrefix)\(getpid())" }
    var unfinishedPrefix: String { "\(home)/postgres.new." }
    /// Our settings, outside the data directory so that root never writes where the account may.
    var settings: String { "\(home)/etc" }
    var settingsFile: String { "\(settings)/kiem.conf" }
    var hbaFile: String { "\(settings)/pg_hba.conf" }
    var identFile: String { "\(settings)/pg_ident.conf" }
    /// The socket's directory; mode 0700 keeps strangers out before any authentication.
    var run: String { "\(home)/run" }
    var socket: String { "\(run)/.s.PGSQL.\(Self.port)" }
    var socketLock: String { "\(socket).lock" }
    var log: String { "\(home)/postgres.log" }
    var oldLog: String { "\(home)/postgres.log.1" }
    var version: String { "\(data)/PG_VERSION" }
    var postmaster: String { "\(data)/postmaster.pid" }

    /// Only names the socket: nothing listens on TCP, so clusters of several homes do not meet.
    static let port = 5432

    /// `sun_path` of a unix socket holds 108 bytes with the final NUL.
    static let longestSocket = 107

    /// Longest home whose socket still fits.
    static let longestHome = longestSocket - ClusterLayout(home: "").socket.utf8.count

    /// Commas separate hosts in a conninfo and directories in a setting, and neither can be a line long.
    var isUsable: Bool {
        socket.utf8.count <= Self.longestSocket && !home.utf8.contains { $0 == 0x2C || $0 < 0x20 }
    }
}
