import NIOCore

extension ReplyWriter {
    /// Writes a value of RESP2.
    public mutating func value(_ value: RESPValue) {
        switch value {
        case .simple(let text): line("+", text)
        case .error(let text): line("-", text)
        case .integer(let number): line(":", String(number))
        case .bulk(let bytes): bulk(bytes)
        case .null: line("$", "-1")
        case .array(let elements):
            array(of: elements.count)
            for element in elements { self.value(element) }
        }
    }

    /// Writes the header of an array; its elements are written next.
    public mutating func array(of count: Int) {
        line("*", String(count))
    }

    /// Writes a string of any bytes.
    public mutating func bulk(_ bytes: [UInt8]) {
        line("$", String(bytes.count))
        buffer.writeBytes(bytes)
        buffer.writeStaticString("\r\n")
    }

    /// Line ends inside a line would be taken for its end, so they become blanks.
    private mutating func line(_ type: StaticString, _ text: String) {
        buffer.writeStaticString(type)
        if text.utf8.contains(where: \.isControl) {
            buffer.writeBytes(text.utf8.map { $0.isControl ? .space : $0 })
        } else {
            buffer.writeString(text)
        }
        buffer.writeStaticString("\r\n")
    }
}
