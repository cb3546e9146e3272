import Glibc

/// What the system knows of this process, under the names that Prometheus' clients give it.
enum ProcessFigures {
    /// The figures as metrics' text; what cannot be read is left out.
    static var text: String {
        var lines = ""
        if let bytes = residentBytes { lines += gauge("process_resident_memory_bytes", bytes) }
        if let count = openDescriptors { lines += gauge("process_open_fds", count) }
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            lines += gauge("process_max_fds", Int(clamping: limit.rlim_cur))
        }
        return lines
    }

    private static func gauge(_ name: String, _ value: Int) -> String {
        "# TYPE \(name) gauge\n\(name) \(value)\n"
    }

    /// Of `/proc/self/statm`, see proc(5): the second number is in pages.
    private static var residentBytes: Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
            separator: " "
        )
        guard words.count > 1, let pages = Int(words[1]) else { return nil }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }

    private static var openDescriptors: Int? {
        guard let directory = opendir("/proc/self/fd") else { return nil }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        // The two that every directory has, and the one that reads it.
        return count - 3
    }
}
