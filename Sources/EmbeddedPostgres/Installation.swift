import Glibc

/// Names the programs of one PostgreSQL major version on this machine.
struct Installation: Hashable, Sendable {
    let directory: String
    let version: Int

    static let debian = "/usr/lib/postgresql"

    func program(_ name: String) -> String { "\(directory)/\(name)" }

    /// The version a cluster needs, or the newest for a new cluster.
    ///
    /// `version` is the one an existing cluster was made by. Where somebody chose a directory, no other is looked at.
    ///
    /// - Throws: `binariesNotFound` or `versionNotInstalled`.
    static func find(
        version: Int?,
        chosen: String?,
        debian: String = Installation.debian
    ) async throws(EmbeddedPostgresError) -> Installation {
        var found: [Installation] = []
        var searched: [String] = []
        if let chosen {
            searched = [chosen]
            found = try await reported(by: chosen).map { [$0] } ?? []
        } else {
            searched = ["\(debian)/*/bin", "pg_config --bindir"]
            found = versions(under: debian)
            if version.map({ wanted in !found.contains { $0.version == wanted } }) ?? found.isEmpty,
                let directory = try await configured(), let other = try await reported(by: directory)
            {
                found.append(other)
            }
        }
        found.sort { $0.version > $1.version }
        guard let newest = found.first else { throw .binariesNotFound(searched: searched) }
        guard let version else { return newest }
        guard let right = found.first(where: { $0.version == version }) else {
            throw .versionNotInstalled(major: version, installed: found.map { $0.version })
        }
        return right
    }

    /// Debian keeps every major version in a directory named after it.
    private static func versions(under debian: String) -> [Installation] {
        DirectoryEntry.numbers(in: debian)
            .map { Installation(directory: "\(debian)/\($0)/bin", version: Int($0)) }
            .filter { $0.isComplete }
    }

    /// The client packages alone leave a `bin` without a server.
    private var isComplete: Bool {
        ["postgres", "initdb"].allSatisfy { access(program($0), X_OK) == 0 }
    }

    private static func configured() async throws(EmbeddedPostgresError) -> String? {
        // `env` looks along PATH for us.
        let (status, output) = try await ChildProcess.run(Command("pg_config", ["--bindir"]))
        guard status.isSuccess else { return nil }
        return output.split(separator: "\n").first.map { String($0) }
    }

    private static func reported(by directory: String) async throws(EmbeddedPostgresError) -> Installation? {
        guard access("\(directory)/postgres", X_OK) == 0, access("\(directory)/initdb", X_OK) == 0 else { return nil }
        let (status, output) = try await ChildProcess.run(Command("\(directory)/postgres", ["--version"]))
        guard status.isSuccess, let version = Self.version(in: output) else { return nil }
        return Installation(directory: directory, version: version)
    }

    /// The major version in `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`, `17beta1` included.
    static func version(in text: String) -> Int? {
        guard let word = text.split(separator: " ").dropFirst(2).first else { return nil }
        return Int(word.prefix { $0.isASCII && $0.isNumber })
    }
}
