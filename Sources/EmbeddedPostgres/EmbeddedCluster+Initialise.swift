import FoundationEssentials
import Glibc

extension EmbeddedCluster {
    /// Makes the cluster beside its place and moves it there when it is complete and on the disc.
    ///
    /// A power cut in between leaves `postgres.new.*`, which the next attempt begins by removing.
    func initialise(_ installation: Installation, as account: Account?) async throws(EmbeddedPostgresError) {
        events(.initialising(path: layout.data, version: installation.version))
        try removeUnfinished()
        do throws(EmbeddedPostgresError) {
            try HomeDirectory.makePrivate(layout.unfinished, mode: 0o700, owner: account)
            try await initdb(installation, as: account)
            try includeSettings()
            try await createDatabase(installation, as: account)
            guard rename(layout.unfinished, layout.data) == 0 else {
                throw .homeUnusable(path: layout.data, reason: SystemMessage.last)
            }
            try HomeDirectory.synchronise(layout.home)
        } catch {
            // The first error is the one to hear about; what cannot be removed now is removed by the next attempt.
            try? removeUnfinished()
            throw error
        }
    }

    /// Bytes decide the order by default, Vietnamese rules only where a column asks for `collate "vi-x-icu"`.
    ///
    /// Codes, numbers and keys are compared most, need no language, and a text index by bytes survives every upgrade
    /// of ICU and libc, while one by language must be rebuilt when the library changes. `lc-ctype` is Unicode, so that
    /// `lower` and `~*` know Vietnamese letters; C.UTF-8 exists on every Debian without generating a locale.
    private func initdb(_ installation: Installation, as account: Account?) async throws(EmbeddedPostgresError) {
        let arguments = [
            "--pgdata=\(layout.unfinished)", "--username=\(Self.superuser)", "--encoding=UTF8",
            "--locale-provider=libc", "--locale=C", "--lc-ctype=C.UTF-8", "--data-checksums",
            // Ours take their place; a server that is started by hand lets in its own account only.
            "--auth-local=peer", "--auth-host=reject",
            "--text-search-config=simple",
        ]
        var command = Command(installation.program("initdb"), arguments, account: account)
        command.endsWithUs = true
        let (status, output) = try await ChildProcess.run(command)
        guard status.isSuccess else { throw .initialisationFailed(output: output) }
    }

    /// Relative, so that the cluster finds our settings after the rename and after the home was moved.
    private func includeSettings() throws(EmbeddedPostgresError) {
        let path = "\(layout.unfinished)/postgresql.conf"
        let file = try OpenFile.open(path, flags: O_WRONLY | O_APPEND)
        guard file.write("\ninclude_if_exists = '../etc/kiem.conf'\n"), file.synchronise() else {
            throw .homeUnusable(path: path, reason: SystemMessage.last)
        }
    }

    /// In single-user mode, so that no half configured server is ever to be reached.
    ///
    /// The collation is tried as well: a PostgreSQL built without ICU is refused here and not by a migration later.
    private func createDatabase(_ installation: Installation, as account: Account?) async throws(EmbeddedPostgresError)
    {
        let arguments = [
            "--single", "-D", layout.unfinished, "-c", "exit_on_error=true", "-c", "log_min_messages=error", "postgres",
        ]
        var command = Command(installation.program("postgres"), arguments, account: account)
        let name = ClusterSettings.quoteName(configuration.database)
        command.endsWithUs = true
        command.input = "select 'a' < 'b' collate \"vi-x-icu\";\ncreate database \(name);\n"
        let (status, output) = try await ChildProcess.run(command)
        guard status.isSuccess else { throw .initialisationFailed(output: output) }
    }

    private func removeUnfinished() throws(EmbeddedPostgresError) {
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: layout.home) {
                let path = "\(layout.home)/\(name)"
                if path.hasPrefix(layout.unfinishedPrefix) { try FileManager.default.removeItem(atPath: path) }
            }
        } catch {
            throw .homeUnusable(path: layout.home, reason: "\(error)")
        }
    }
}
