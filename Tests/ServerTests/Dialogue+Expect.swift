import Dialogues
import Testing

extension Dialogue {
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
