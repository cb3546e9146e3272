extension String {
    /// The text in lines of at most `width` columns, broken between words; a word that is longer is broken inside.
    ///
    /// Line breaks of the text stay. Nothing is ever cut off: what a narrow terminal shows is the same as what a wide one shows.
    public func wrapped(to width: Int?) -> [String] {
        let paragraphs = split(separator: "\n", omittingEmptySubsequences: false)
        guard let width else { return paragraphs.map(String.init) }
        return paragraphs.flatMap { paragraph in wrap(paragraph, to: max(1, width)) }
    }

    /// The columns of the text's longest word.
    var longestWord: Int {
        split { $0 == " " || $0 == "\n" }.map { String($0).displayWidth }.max() ?? 0
    }
}

private func wrap(_ paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
        var rest = String(word)
        var length = rest.displayWidth
        if used > 0, used + 1 + length > width {
            lines.append(line)
            (line, used) = ("", 0)
        }
        while length > width {
            let head = rest.head(of: width)
            lines.append(head)
            rest.removeFirst(head.count)
            length = rest.displayWidth
        }
        guard length > 0 else { continue }
        line += used > 0 ? " " + rest : rest
        used += used > 0 ? 1 + length : length
    }
    // A word that was broken at its very end leaves nothing behind.
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
}

extension String {
    /// The longest beginning that fits the width; at least one character, so that breaking a word comes to an end.
    fileprivate func head(of width: Int) -> String {
        var head = ""
        var used = 0
        for character in self {
            used += String(character).displayWidth
            guard used <= width || head.isEmpty else { break }
            head.append(character)
        }
        return head
    }
}
