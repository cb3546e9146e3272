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

    /// Columns of the terminal: what it says itself, else `COLUMNS`, else 80.
    private var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 80
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
