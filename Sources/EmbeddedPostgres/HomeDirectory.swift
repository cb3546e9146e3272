import Glibc

/// Makes and checks the directories of a home.
enum HomeDirectory {
    /// Makes the home with the directories above it; gives its absolute path without symbolic links.
    ///
    /// Run as root the home is 0711: PostgreSQL's account must pass through it, but nobody may look around in it.
    static func make(_ path: String) throws(EmbeddedPostgresError) -> String {
        let isRoot = geteuid() == 0
        try makeMissing(path, parents: isRoot ? 0o755 : 0o700, last: isRoot ? 0o711 : 0o700)
        let resolved = try resolve(path)
        if isRoot { try open(resolved) }
        return resolved
    }

    /// A directory with exactly this mode and owner; both are put right where the owner is ours to change.
    static func makePrivate(_ path: String, mode: mode_t, owner: Account?) throws(EmbeddedPostgresError) {
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw failure(path) }
        var status = stat()
        guard lstat(path, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw .homeUnusable(path: path, reason: SystemMessage.text(ENOTDIR))
        }
        if let owner, status.st_uid != owner.user {
            guard status.st_uid == geteuid() else {
                throw .wrongOwner(path: path, owner: Account.label(status.st_uid), expected: owner.name)
            }
            guard lchown(path, owner.user, owner.group) == 0 else { throw failure(path) }
        }
        guard status.st_mode & 0o7777 == mode || chmod(path, mode) == 0 else { throw failure(path) }
    }

    /// Refuses what belongs to somebody else, and closes a data directory that others could read.
    static func checkOwner(of path: String, is owner: Account) throws(EmbeddedPostgresError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw failure(path) }
        guard status.st_uid == owner.user else {
            throw .wrongOwner(path: path, owner: Account.label(status.st_uid), expected: owner.name)
        }
        // PostgreSQL refuses to start on anything wider than 0750.
        guard status.st_mode & 0o077 == 0 || chmod(path, 0o700) == 0 else { throw failure(path) }
    }

    /// Finds the directory on the way to the home that the account may not pass.
    ///
    /// The account itself tries, so access lists and security modules are heard as well as the mode's nine bits.
    static func checkReachable(_ home: String, by account: Account) async throws(EmbeddedPostgresError) {
        guard try await !passes(home, account) else { return }
        var directory = ""
        for name in home.split(separator: "/") {
            directory += "/\(name)"
            guard try await passes(directory, account) else {
                throw .homeUnreachable(directory: directory, account: account.name)
            }
        }
        throw .homeUnreachable(directory: home, account: account.name)
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Makes a rename or a new name in a directory survive a power cut.
    static func synchronise(_ path: String) throws(EmbeddedPostgresError) {
        let directory = try OpenFile.open(path, flags: O_RDONLY | O_DIRECTORY)
        guard directory.synchronise() else { throw failure(path) }
    }

    private static func passes(_ path: String, _ account: Account) async throws(EmbeddedPostgresError) -> Bool {
        try await ChildProcess.run(Command("/usr/bin/test", ["-x", path], account: account)).status.isSuccess
    }

    private static func makeMissing(_ path: String, parents: mode_t, last: mode_t) throws(EmbeddedPostgresError) {
        guard !path.isEmpty else { throw .homeUnusable(path: path, reason: SystemMessage.text(ENOENT)) }
        var directory = path.hasPrefix("/") ? "" : "."
        let names = path.split(separator: "/")
        for (index, name) in names.enumerated() {
            directory += "/\(name)"
            let mode = index == names.count - 1 ? last : parents
            guard mkdir(directory, mode) == 0 else {
                // What exists may also answer with these two, on a read-only disc or under a closed directory.
                guard errno == EEXIST || errno == EROFS || errno == EACCES, exists(directory) else {
                    throw failure(directory)
                }
                continue
            }
            // Once more, since the umask took its part.
            guard chmod(directory, mode) == 0 else { throw failure(directory) }
        }
    }

    private static func resolve(_ path: String) throws(EmbeddedPostgresError) -> String {
        guard let resolved = realpath(path, nil) else { throw failure(path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Lets others pass through an empty home, as `mktemp -d` makes it for root.
    ///
    /// One that holds anything is left as it is: it may be somebody's `/root`.
    private static func open(_ home: String) throws(EmbeddedPostgresError) {
        var status = stat()
        guard stat(home, &status) == 0 else { throw failure(home) }
        guard status.st_mode & 0o001 == 0, status.st_uid == 0, isEmpty(home) else { return }
        guard chmod(home, status.st_mode & 0o7777 | 0o011) == 0 else { throw failure(home) }
    }

    private static func isEmpty(_ path: String) -> Bool {
        guard let directory = opendir(path) else { return false }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        // "." and ".." are always there.
        return count <= 2
    }

    private static func failure(_ path: String) -> EmbeddedPostgresError {
        .homeUnusable(path: path, reason: SystemMessage.last)
    }
}
