import Glibc

/// Where talk goes.
enum StandardError {
    /// Whether somebody watches.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes text; whoever closed standard error does not want to hear of it.
    static func write(_ text: String) {
        StandardOutput.write(text, to: STDERR_FILENO)
    }
}
