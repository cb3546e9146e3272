import JSON

/// Walks over the bytes of a line from left to right.
struct ArgumentReader {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    var current: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    /// Refuses what no part of a line may hold; whatever is read afterwards is UTF-8 without U+0000.
    func checkCharacters() throws(LineError) {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw LineError(.invalidUTF8, at: error.byteOffsets.lowerBound)
        }
        if let offset = bytes.firstIndex(of: 0) { throw LineError(.nullCharacter, at: offset) }
    }

    mutating func skipBlanks() {
        while current == .space { position += 1 }
    }

    /// Takes everything up to the next blank.
    mutating func word() -> ArraySlice<UInt8> {
        let rest = bytes[position...]
        let word = rest.prefix { $0 != .space }
        position = word.endIndex
        return word
    }

    /// Takes everything there is behind the operation.
    mutating func arguments() throws(LineError) -> RequestArguments {
        skipBlanks()
        switch current {
        case nil: return .fields(JSONObject())
        case UInt8(ascii: "{"): return .fields(try json())
        case .quote:
            let start = position
            let value = try quoted()
            guard isAtEnd() else { throw LineError(.badPair, at: start) }
            return .bare(value)
        default: return try wordOrPairs()
        }
    }

    private mutating func json() throws(LineError) -> JSONObject {
        let start = position
        let value: JSONValue
        do {
            value = try JSONParser.parse(Array(bytes[start...]))
        } catch {
            throw LineError(.json(error.reason), at: start + error.offset)
        }
        guard case .object(let object) = value else { throw LineError(.json(.syntax), at: start) }
        return object
    }

    private mutating func wordOrPairs() throws(LineError) -> RequestArguments {
        var fields = JSONObject()
        while current != nil {
            let start = position
            let key = bytes[start...].prefix { $0 != .space && $0 != .equals }
            position = key.endIndex
            guard current == .equals else {
                let isAlone = fields.members.isEmpty && isAtEnd()
                guard isAlone else { throw LineError(.badPair, at: start) }
                return .bare(try checked(key))
            }
            guard !key.isEmpty, key.count <= 64, key.allSatisfy(\.isWordByte) else {
                throw LineError(.badKey, at: start)
            }
            position += 1
            let value = current == .quote ? try quoted() : try checked(word())
            let name = String(decoding: key, as: UTF8.self)
            guard fields.append(name, .word(value)) else { throw LineError(.duplicateKey(name), at: start) }
            skipBlanks()
        }
        return .fields(fields)
    }

    /// The text of a bare word, in which control characters cannot be meant.
    private func checked(_ word: ArraySlice<UInt8>) throws(LineError) -> String {
        if let offset = word.firstIndex(where: \.isControl) { throw LineError(.controlCharacter, at: offset) }
        return String(decoding: word, as: UTF8.self)
    }

    /// Takes a quoted value, which begins here; behind it only a blank or the end may stand.
    private mutating func quoted() throws(LineError) -> String {
        let start = position
        var text: [UInt8] = []
        position += 1
        while let byte = current {
            switch byte {
            case .quote:
                position += 1
                guard current == nil || current == .space else { throw LineError(.textAfterQuote, at: position) }
                return String(decoding: text, as: UTF8.self)
            case .backslash:
                try escape(into: &text)
            case _ where byte.isControl:
                throw LineError(.controlCharacter, at: position)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw LineError(.unfinishedQuote, at: start)
    }

    private mutating func escape(into text: inout [UInt8]) throws(LineError) {
        let start = position
        position += 2
        switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
        case .quote: text.append(.quote)
        case .backslash: text.append(.backslash)
        case UInt8(ascii: "n"): text.append(.lineFeed)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try unicodeEscape(at: start))).utf8)
        default: throw LineError(.badEscape, at: start)
        }
    }

    /// Takes the digits behind `\u`, and the second half of a surrogate pair with them.
    private mutating func unicodeEscape(at start: Int) throws(LineError) -> Unicode.Scalar {
        let first = try fourHexDigits(of: start)
        guard first != 0 else { throw LineError(.nullCharacter, at: start) }
        if let scalar = Unicode.Scalar(first) { return scalar }
        let second = position
        guard first < 0xDC00, bytes[second...].starts(with: [.backslash, UInt8(ascii: "u")]) else {
            throw LineError(.loneSurrogate, at: start)
        }
        position += 2
        let low = try fourHexDigits(of: second)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
        else { throw LineError(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func fourHexDigits(of escape: Int) throws(LineError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw LineError(.badEscape, at: escape)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private mutating func isAtEnd() -> Bool {
        skipBlanks()
        return current == nil
    }
}
