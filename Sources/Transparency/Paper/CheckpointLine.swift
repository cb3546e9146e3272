/// One line of a checkpoint on paper: its name, what stands in it, and four letters that a typo does not get past.
///
/// The letters are 20 bits of the SHA-256 of name and value: of a million typos in one line one is not seen there, and then the letters over
/// all lines and the signature are wrong.
struct CheckpointLine {
    enum Label: String, CaseIterable {
        case origin, size, last, time, root, previous, key
        case signature1 = "signature-1"
        case signature2 = "signature-2"
    }

    /// How many letters stand at the end of a line, and over all lines: 20 and 40 bits.
    private static let letters = 4
    private static let lettersOverAll = 9
    static let width = 13
    private static let valueWidth = 64

    let label: Label
    let value: String

    /// The letters at the end of the line.
    var check: String {
        Self.check("\(label.rawValue) \(value)", letters: Self.letters)
    }

    /// The line as it is printed.
    var text: String {
        Self.padded(label.rawValue, Self.width) + Self.padded(value, Self.valueWidth) + "  " + check
    }

    /// The letters over all lines.
    static func check(_ lines: [CheckpointLine]) -> String {
        check(lines.map { "\($0.label.rawValue) \($0.value)\n" }.joined(), letters: lettersOverAll)
    }

    /// The first letters of a text's hash, hyphens counted.
    private static func check(_ text: String, letters: Int) -> String {
        String(Base32.encode(NodeHash.plain(Array("kiem checkpoint 1 \(text)".utf8)).bytes).prefix(letters))
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.utf8.count))
    }
}
