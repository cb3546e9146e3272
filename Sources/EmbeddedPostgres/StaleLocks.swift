import Glibc

/// Takes away lock files of an earlier run that PostgreSQL itself would stumble over.
///
/// PostgreSQL recognises a lock whose process has gone. It cannot when the number was given to another process of the
/// same account meanwhile, which is common after a power cut or in a container, where numbers begin at 1 again: it then
/// refuses to start until somebody removes the file. We know better, since we hold the home and have looked at every
/// process (`LeftoverProcesses`).
struct StaleLocks: Sendable {
    let layout: ClusterLayout

    /// To be called only while the home is held and no server process is left.
    func remove(events: @Sendable (ClusterEvent) -> Void) throws(EmbeddedPostgresError) {
        for path in [layout.postmaster, layout.socketLock] where isMisleading(path) {
            guard unlink(path) == 0 || errno == ENOENT else {
                throw .homeUnusable(path: path, reason: SystemMessage.last)
            }
            events(.removedStaleLock(path: path))
        }
    }

    /// Whether PostgreSQL would believe the file; the others it removes itself.
    private func isMisleading(_ path: String) -> Bool {
        guard HomeDirectory.exists(path) else { return false }
        // An unreadable or empty file stops PostgreSQL as well ("lock file is empty").
        guard let pid = PostmasterFile.read(path)?.pid else { return true }
        return kill(pid, 0) == 0 || errno == EPERM
    }
}
