import Glibc

/// Finds and ends server processes that an earlier run left behind.
///
/// After `kill -9` of ours the server may still be shutting down; after `kill -9` of the server its backends may still
/// finish a statement, and PostgreSQL rightly refuses to start beside them ("pre-existing shared memory block is still
/// in use"). All of them have the data directory as working directory, which is how they are told from any other.
struct LeftoverProcesses: Sendable {
    let layout: ClusterLayout

    /// Server processes of this data directory that are alive now.
    func find() -> [Int32] {
        DirectoryEntry.numbers(in: "/proc").filter { pid in
            guard let directory = link("/proc/\(pid)/cwd") else { return false }
            // The second: what an interrupted initdb has left behind.
            guard directory == layout.data || directory.hasPrefix(layout.unfinishedPrefix) else { return false }
            return isServer(link("/proc/\(pid)/exe"))
        }
    }

    /// Ends them: politely through their postmaster where it lives, then with the signals PostgreSQL has for haste.
    ///
    /// - Throws: `leftoversRemain` where even SIGKILL does not help, a disc that does not answer for instance.
    func end(
        politely: Duration,
        events: @Sendable (ClusterEvent) -> Void
    ) async throws(EmbeddedPostgresError) {
        let first = find()
        guard !first.isEmpty else { return }
        events(.endingLeftovers(pids: first))
        if let postmaster = PostmasterFile.read(layout.postmaster)?.pid, first.contains(postmaster) {
            // Fast shutdown: rolls back, writes a checkpoint, ends. It may be under way already.
            kill(postmaster, SIGINT)
            if try await haveEnded(within: politely) { return }
        }
        // Immediate shutdown: ends without a checkpoint; the next start recovers from the log. A backend without its
        // postmaster can be ended the same way, nobody else shares its memory any more.
        signal(SIGQUIT)
        if try await haveEnded(within: .seconds(5)) { return }
        signal(SIGKILL)
        if try await haveEnded(within: .seconds(10)) { return }
        throw .leftoversRemain(pids: find())
    }

    private func signal(_ signal: Int32) {
        for pid in find() { kill(pid, signal) }
    }

    private func haveEnded(within limit: Duration) async throws(EmbeddedPostgresError) -> Bool {
        let deadline = ContinuousClock.now + limit
        while !find().isEmpty {
            guard ContinuousClock.now < deadline else { return false }
            do { try await Task.sleep(for: .milliseconds(20)) } catch { throw .cancelled }
        }
        return true
    }

    /// True for PostgreSQL's program, also after the package was upgraded under the running server.
    private func isServer(_ program: String?) -> Bool {
        guard let name = program?.split(separator: "/").last else { return false }
        return name == "postgres" || name == "postgres (deleted)"
    }

    /// Nil where the process has gone, or belongs to somebody whose processes we may not look at.
    private func link(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            let count = readlink(path, start, buffer.count)
            guard count > 0, count < buffer.count else { return nil }
            return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}
