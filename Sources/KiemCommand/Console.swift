import Domain
import Glibc
import Reports

/// The terminal or the pipes that the command was started with.
struct Console {
    /// The language of people's text.
    let language: Language
    /// Whether colour is unwanted.
    let isColourless: Bool

    /// Whether results go to a terminal.
    var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// What results are printed on.
    var paper: Paper {
        let isTerminal = isTerminal
        return Paper(language: language, width: isTerminal ? width : nil, isColoured: isTerminal && !isColourless)
    }

    /// What help is printed on: it is wrapped in a pipe too, since somebody reads it there.
    var helpPaper: Paper {
        Paper(language: language, width: isTerminal ? min(width, 110) : 80, isColoured: isTerminal && !isColourless)
    }

    /// Prints a result; false when it cannot be written.
    func print(_ text: String) -> Bool {
        write(text, to: STDOUT_FILENO)
    }

    /// Says something that is not a result.
    func say(_ text: Bilingual) {
        say(text.text(in: language))
    }

    /// Says something that is not a result, in words that came in the right language already.
    func say(_ text: String) {
        // Whoever closed standard error does not want to hear of it.
        _ = write("kiem: \(text)\n", to: STDERR_FILENO)
    }

    /// Rows of the terminal: what it says itself, else `LINES`, else 24.
    var rows: Int {
        size.map { Int($0.ws_row) }.flatMap { $0 > 0 ? $0 : nil } ?? Self.variable("LINES") ?? 24
    }

    /// Columns of the terminal: what it says itself, else `COLUMNS`, else 80.
    private var width: Int {
        size.map { Int($0.ws_col) }.flatMap { $0 > 0 ? $0 : nil } ?? Self.variable("COLUMNS") ?? 80
    }

    private var size: winsize? {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }

    private static func variable(_ name: String) -> Int? {
        getenv(name).flatMap { Int(String(cString: $0)) }
    }

    private func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
