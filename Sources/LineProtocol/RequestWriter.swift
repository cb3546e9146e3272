public import JSON

/// Writes requests, one line each.
public struct RequestWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// Starts with nothing written.
    public init() {}

    /// Writes a request.
    ///
    /// Fields go as a JSON object, unless one of them is a `word`, whose type only the service knows: then all go as pairs, and those that
    /// are lists or objects as JSON inside their pair. `operation` must be what `RequestLine.isOperationName` says yes to.
    public mutating func write(_ operation: String, _ fields: JSONObject, tag: Tag? = nil) {
        precondition(RequestLine.isOperationName(operation), "the name of an operation was not checked")
        if let tag {
            bytes.append(.numberSign)
            bytes.append(contentsOf: tag.description.utf8)
            bytes.append(.space)
        }
        bytes.append(contentsOf: operation.utf8)
        if fields.members.contains(where: \.isWord), fields.members.allSatisfy(\.hasPairKey) {
            for member in fields.members { pair(member) }
        } else if !fields.members.isEmpty {
            bytes.append(.space)
            bytes.append(contentsOf: Self.json(.object(fields)))
        }
        bytes.append(.lineFeed)
    }

    private mutating func pair(_ member: JSONObject.Member) {
        let value: [UInt8]
        switch member.value {
        // A field that is null is a field that is not there.
        case .null: return
        case .string(let text), .word(let text): value = Array(text.utf8)
        case .number, .bool, .array, .object: value = Self.json(member.value)
        }
        bytes.append(.space)
        bytes.append(contentsOf: member.name.utf8)
        bytes.append(.equals)
        let needsQuotes = value.isEmpty || value.first == .quote || value.contains { $0 == .space || $0.isControl }
        if needsQuotes { quote(value) } else { bytes.append(contentsOf: value) }
    }

    private mutating func quote(_ value: [UInt8]) {
        bytes.append(.quote)
        for byte in value {
            switch byte {
            case .quote, .backslash: bytes.append(contentsOf: [.backslash, byte])
            case .lineFeed: bytes.append(contentsOf: [.backslash, UInt8(ascii: "n")])
            case 0x09: bytes.append(contentsOf: [.backslash, UInt8(ascii: "t")])
            case _ where byte.isControl:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
                bytes.append(contentsOf: digits.utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(.quote)
    }

    private static func json(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(value)
        return writer.bytes
    }
}

extension JSONObject.Member {
    fileprivate var isWord: Bool {
        if case .word = value { true } else { false }
    }

    fileprivate var hasPairKey: Bool {
        !name.isEmpty && name.utf8.count <= 64 && name.utf8.allSatisfy(\.isWordByte)
    }
}
