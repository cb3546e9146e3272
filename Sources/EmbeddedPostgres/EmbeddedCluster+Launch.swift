import Glibc

extension EmbeddedCluster {
    /// Does everything up to the moment when the server process exists.
    func launch() async throws(EmbeddedPostgresError) -> ChildProcess {
        guard layout.isUsable else { throw .pathUnusable(path: layout.home, limit: ClusterLayout.longestHome) }
        let owner = try serverAccount()
        let other = geteuid() == 0 ? owner : nil
        if let other { try await HomeDirectory.checkReachable(layout.home, by: other) }

        let installation = try await Installation.find(version: clusterVersion(), chosen: configuration.binaries)
        try await LeftoverProcesses(layout: layout).end(politely: configuration.stopTimeout, events: events)
        if !HomeDirectory.exists(layout.data) { try await initialise(installation, as: other) }
        try HomeDirectory.checkOwner(of: layout.data, is: owner)
        try HomeDirectory.makePrivate(layout.run, mode: 0o700, owner: other)
        try writeSettings(accounts: [owner, try ourAccount()])
        try StaleLocks(layout: layout).remove(events: events)

        var command = Command(installation.program("postgres"), ["-D", layout.data], account: other)
        command.endsWithUs = true
        command.log = try openLog()
        let server = try await ChildProcess.launch(command)
        events(.starting(pid: server.pid))
        return server
    }

    /// The last lines of the server's log.
    nonisolated func logTail() -> String {
        // Without a log there is nothing to show, and the error says the rest.
        guard let file = try? OpenFile.open(layout.log, flags: O_RDONLY) else { return "" }
        let size = lseek(file.descriptor, 0, SEEK_END)
        let text = String(decoding: file.bytes(from: max(0, size - 8192)), as: UTF8.self)
        return text.split(separator: "\n").suffix(15).joined(separator: "\n")
    }

    /// PostgreSQL refuses to run as root, so there it gets an account of its own.
    private func serverAccount() throws(EmbeddedPostgresError) -> Account {
        guard geteuid() == 0 else { return try ourAccount() }
        guard let account = Account.named(configuration.account) else {
            throw .accountMissing(name: configuration.account)
        }
        return account
    }

    private func ourAccount() throws(EmbeddedPostgresError) -> Account {
        guard let account = Account.numbered(geteuid()) else { throw .accountMissing(name: String(geteuid())) }
        return account
    }

    /// Nil where there is no cluster yet.
    private func clusterVersion() throws(EmbeddedPostgresError) -> Int? {
        guard HomeDirectory.exists(layout.data) else { return nil }
        guard HomeDirectory.exists(layout.version) else { throw .notACluster(path: layout.data) }
        let text = String(decoding: try OpenFile.open(layout.version, flags: O_RDONLY).bytes(), as: UTF8.self)
        guard let version = text.split(separator: "\n").first.flatMap({ Int($0) }) else {
            throw .notACluster(path: layout.data)
        }
        return version
    }

    private func writeSettings(accounts: [Account]) throws(EmbeddedPostgresError) {
        var names = accounts.map { $0.name }
        if Set(names).count < names.count { names.removeLast() }
        let settings = ClusterSettings(
            layout: layout,
            accounts: names,
            roles: [Self.superuser] + configuration.roles,
            overrides: configuration.settings
        )
        // Readable for the server's account, which owns none of it; there are no secrets in them.
        try HomeDirectory.makePrivate(layout.settings, mode: 0o755, owner: nil)
        try write(settings.main, to: layout.settingsFile)
        try write(settings.hba, to: layout.hbaFile)
        try write(settings.ident, to: layout.identFile)
    }

    /// Beside and then in its place, so that a full disc leaves the old file whole.
    private func write(_ text: String, to path: String) throws(EmbeddedPostgresError) {
        let new = "\(path).new"
        let file = try OpenFile.open(new, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
        guard fchmod(file.descriptor, 0o644) == 0, file.write(text), file.synchronise(), rename(new, path) == 0 else {
            throw .homeUnusable(path: path, reason: SystemMessage.last)
        }
    }

    /// One old log is kept; a server that is not in trouble writes a few lines a start.
    private func openLog() throws(EmbeddedPostgresError) -> OpenFile {
        var status = stat()
        if lstat(layout.log, &status) == 0, status.st_size > 16 * 1024 * 1024 {
            // Fails at worst because it is not ours, which opening it says more clearly.
            _ = rename(layout.log, layout.oldLog)
        }
        return try OpenFile.open(layout.log, flags: O_WRONLY | O_CREAT | O_APPEND)
    }
}
