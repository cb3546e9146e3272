import FoundationEssentials

/// README.md in parts that tests can hold against the program.
struct Readme {
    /// The repository.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    let text: String

    init() throws {
        text = String(decoding: try Data(contentsOf: Self.root.appending(path: "README.md")), as: UTF8.self)
    }

    init(text: String) {
        self.text = text
    }

    /// The commands that its blocks of code show: behind `$ `, joined where a line ends in a backslash.
    var commands: [String] {
        var commands: [String] = []
        var goesOn = false
        for line in parts.filter(\.isCode).flatMap({ $0.text.split(separator: "\n") }) {
            let isCommand = line.hasPrefix("$ ")
            guard isCommand || goesOn else { continue }
            let words = String(isCommand ? line.dropFirst(2) : line)
            goesOn = words.hasSuffix("\\")
            let text = goesOn ? String(words.dropLast()) : words
            if isCommand { commands.append(text) } else { commands[commands.count - 1] += text }
        }
        return commands
    }

    /// What its prose sets in code, between single backticks.
    var codeSpans: [String] {
        Self.codeSpans(in: parts.filter { !$0.isCode }.map(\.text).joined(separator: "\n"))
    }

    /// The cells of the rows below a table's header, code marks kept.
    func table(_ header: String) -> [[String]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: header[...]) else { return [] }
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|").map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }

    /// What stands between two texts, nil when either is missing.
    func text(between start: String, and end: String) -> String? {
        guard let start = text.firstRange(of: start), let end = text[start.upperBound...].firstRange(of: end) else {
            return nil
        }
        return String(text[start.upperBound..<end.lowerBound])
    }

    /// The code in a piece of prose.
    static func codeSpans(in text: String) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) == false }
            .map { $0.element.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    /// Prose and blocks of code, in turn.
    private var parts: [(isCode: Bool, text: String)] {
        var parts: [(isCode: Bool, text: String)] = [(false, "")]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                parts.append((!parts[parts.count - 1].isCode, ""))
            } else {
                parts[parts.count - 1].text += line + "\n"
            }
        }
        return parts
    }
}
