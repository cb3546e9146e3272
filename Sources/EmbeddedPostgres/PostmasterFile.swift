import Glibc

/// Reads what a postmaster writes about itself into `postmaster.pid`.
struct PostmasterFile: Hashable {
    let pid: Int32
    /// The server's own word on its state, `starting`, `ready`, `standby` or `stopping`; nil until it has written one.
    let status: String?

    /// What the file of a data directory says; nil where there is none, or it is only half written.
    static func read(_ path: String) -> PostmasterFile? {
        // Absent in the ordinary course of things: the callers ask again or go on without it.
        guard let file = try? OpenFile.open(path, flags: O_RDONLY) else { return nil }
        return PostmasterFile(String(decoding: file.bytes(), as: UTF8.self))
    }

    /// Nil where the text is not such a file, an empty or half written one for instance.
    init?(_ text: String) {
        // Line numbers as in PostgreSQL's pidfile.h: LOCK_FILE_LINE_PID 1, LOCK_FILE_LINE_PM_STATUS 8.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // A standalone backend writes its number with a minus sign.
        guard let first = lines.first, let number = Int32(first), number != 0 else { return nil }
        pid = abs(number)
        // The status is padded with blanks so that it can be overwritten in place.
        let word = lines.count > 7 ? lines[7].prefix { $0 != " " } : ""
        status = word.isEmpty ? nil : String(word)
    }
}
