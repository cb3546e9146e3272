public import LineProtocol

/// Reads values of RESP2 as a client does; our own service needs none of it.
public struct RESPReader {
    private var bytes: ArraySlice<UInt8>

    /// Starts at the first value.
    public init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)[...]
    }

    /// Whether nothing is left.
    public var isAtEnd: Bool { bytes.isEmpty }

    /// The next value; nil when there is none that is whole.
    public mutating func next() -> RESPValue? {
        guard let type = bytes.popFirst(), let line = line() else { return nil }
        switch type {
        case UInt8(ascii: "+"): return .simple(line)
        case UInt8(ascii: "-"): return .error(line)
        case UInt8(ascii: ":"): return Int(line).map { .integer($0) }
        case UInt8(ascii: "$"): return string(line)
        case UInt8(ascii: "*"): return array(line)
        default: return nil
        }
    }

    private mutating func line() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\r")), bytes[end...].starts(with: "\r\n".utf8),
            let line = String(validating: bytes[..<end], as: UTF8.self)
        else { return nil }
        bytes = bytes[(end + 2)...]
        return line
    }

    private mutating func string(_ length: String) -> RESPValue? {
        guard let count = Int(length), count >= 0 else { return length == "-1" ? .null : nil }
        let string = bytes.prefix(count)
        bytes = bytes.dropFirst(count)
        guard string.count == count, bytes.starts(with: "\r\n".utf8) else { return nil }
        bytes = bytes.dropFirst(2)
        return .bulk(Array(string))
    }

    private mutating func array(_ count: String) -> RESPValue? {
        guard let count = Int(count), count >= 0 else { return nil }
        var elements: [RESPValue] = []
        for _ in 0..<count {
            guard let element = next() else { return nil }
            elements.append(element)
        }
        return .array(elements)
    }
}
