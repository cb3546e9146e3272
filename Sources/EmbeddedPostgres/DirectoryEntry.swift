import Glibc

/// Reads the entries of a directory.
enum DirectoryEntry {
    /// Copies the name out of the entry, which the next `readdir` overwrites.
    static func name(_ entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            // The kernel ends names with NUL within the 256 bytes of this array.
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
    }

    /// The names in a directory that are numbers, as processes and descriptors are; empty where it cannot be read.
    static func numbers(in path: String) -> [Int32] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var numbers: [Int32] = []
        while let entry = readdir(directory) {
            if let number = Int32(name(entry)) { numbers.append(number) }
        }
        return numbers
    }
}
