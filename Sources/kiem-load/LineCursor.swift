/// Walks over a line from left to right.
struct LineCursor {
    private let line: [UInt8]
    private var position = 0

    init(_ line: [UInt8]) {
        self.line = line
    }

    /// Steps over a byte if it is this one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < line.count, line[position] == byte else { return false }
        position += 1
        return true
    }

    /// Steps over these bytes if they come next.
    mutating func take(_ bytes: [UInt8]) -> Bool {
        guard line.count - position >= bytes.count else { return false }
        for index in bytes.indices where line[position + index] != bytes[index] { return false }
        position += bytes.count
        return true
    }

    /// Steps over digits and gives their number; nil where there are none.
    mutating func number() -> UInt64? {
        let start = position
        var number: UInt64 = 0
        while position < line.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[position]) {
            number = number &* 10 &+ UInt64(line[position] - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? number : nil
    }

    /// What comes before the next quote, or before the end.
    mutating func upToQuote() -> ArraySlice<UInt8> {
        let start = position
        while position < line.count, line[position] != UInt8(ascii: "\"") { position += 1 }
        return line[start..<position]
    }
}
