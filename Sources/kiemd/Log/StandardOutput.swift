import Glibc

/// Where results go.
enum StandardOutput {
    /// Prints a line.
    static func print(_ line: String) {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Writes everything in as few calls as the system takes; gives up where it takes nothing.
    static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
