import Testing

/// What a client sends and what it is told, as data; the same dialogues are held with the conversation alone and over sockets.
struct Dialogue: Sendable, CustomTestStringConvertible {
    /// A line and the lines of its answer; one that ends in `…` stands for all that begin like it.
    struct Exchange: Sendable {
        let sent: String
        let expected: [String]
    }

    let name: String
    let exchanges: [Exchange]

    init(_ name: String, _ exchanges: [(String, [String])]) {
        self.name = name
        self.exchanges = exchanges.map { Exchange(sent: $0.0, expected: $0.1) }
    }

    var testDescription: String { name }

    /// Everything that is sent, in one piece.
    var stream: String {
        exchanges.map { $0.sent + "\n" }.joined()
    }

    /// Everything that is expected.
    var expected: [String] {
        exchanges.flatMap(\.expected)
    }

    /// Compares lines with what a dialogue expects of them.
    static func expect(
        _ lines: [String],
        like expected: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(lines.count == expected.count, "\(lines)", sourceLocation: sourceLocation)
        for (line, pattern) in zip(lines, expected) {
            if pattern.hasSuffix("…") {
                #expect(line.hasPrefix(pattern.dropLast()), sourceLocation: sourceLocation)
            } else {
                #expect(line == pattern, sourceLocation: sourceLocation)
            }
        }
    }
}
