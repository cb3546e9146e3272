import JSON

/// Writes JSON in the one form that is hashed.
///
/// The form is what PostgreSQL prints of a `jsonb`, without the spaces between tokens, so that it survives the round trip through the column
/// and a value has the same form before and after it:
///
/// * members in the order of `jsonb`: shorter names first (bytes of UTF-8, escapes resolved), names of one length in the order of their bytes;
/// * a name twice in one object is refused (`jsonb` has kept the last one only);
/// * strings byte for byte as they are — no normalisation of letters —, escaped as RFC 8785, section 3.2.2.2, has it: `\b \t \n \f \r \" \\`
///   and `\u00xx` for the other control characters, everything else raw;
/// * numbers exact, as `numeric` prints them: no exponent, no sign on a zero, but all their fraction digits: `1.50e1` is `15.0`, never `15`.
///
/// Total on what PostgreSQL prints: depth is bounded by memory alone, so that no row whatsoever stops who reads the log.
struct CanonicalJSON {
    private struct Container {
        let isObject: Bool
        /// Where its bracket stands in the output.
        let start: Int
        /// The place of its first member among all that are open.
        let firstMember: Int
        var isSorted = true
    }

    private struct Member {
        /// Where its name's quotation mark stands in the output.
        let start: Int
        /// Behind the name's closing quotation mark.
        let nameEnd: Int
        /// The name's bytes without escapes.
        let length: Int

        var isEscaped: Bool { nameEnd - start - 2 != length }
    }

    /// What has been written so far; whoever owns the writer may put other bytes before and behind.
    var output: [UInt8] = []
    private var containers: [Container] = []
    private var members: [Member] = []
    private var position = 0

    /// The canonical form of one value.
    ///
    /// - Throws: `LogEntryError` with the place of what cannot be taken.
    static func form(of text: String) throws(LogEntryError) -> String {
        var writer = CanonicalJSON()
        try writer.append(text)
        return String(decoding: writer.output, as: UTF8.self)
    }

    /// Appends the canonical form of a text which must be one value.
    ///
    /// - Throws: `LogEntryError`; what has been written by then is of no use.
    mutating func append(_ text: String) throws(LogEntryError) {
        try append(text.utf8Span.span)
    }

    private mutating func append(_ text: Span<UInt8>) throws(LogEntryError) {
        containers.removeAll(keepingCapacity: true)
        members.removeAll(keepingCapacity: true)
        position = 0
        repeat { try value(text) } while try goesOn(text)
        guard position == text.count else { throw error(.trailing) }
    }

    /// Writes a value that holds no others, or the beginning of one that does.
    private mutating func value(_ text: Span<UInt8>) throws(LogEntryError) {
        while true {
            let byte = try next(text)
            switch byte {
            case UInt8(ascii: "{"):
                open(isObject: true)
                if try next(text) == UInt8(ascii: "}") { return }
                try name(text)
            case UInt8(ascii: "["):
                open(isObject: false)
                if try next(text) == UInt8(ascii: "]") { return }
            case UInt8(ascii: "\""):
                _ = try string(text)
                return
            case UInt8(ascii: "t"): return try keyword("true", text)
            case UInt8(ascii: "f"): return try keyword("false", text)
            case UInt8(ascii: "n"): return try keyword("null", text)
            default: return try number(text)
            }
        }
    }

    /// Writes what stands behind a value; false at the end of the outermost one.
    private mutating func goesOn(_ text: Span<UInt8>) throws(LogEntryError) -> Bool {
        while let container = containers.last {
            let byte = try next(text)
            if byte == UInt8(ascii: ",") {
                position += 1
                output.append(byte)
                if container.isObject { try name(text) }
                return true
            }
            guard byte == UInt8(ascii: container.isObject ? "}" : "]") else { throw error(.syntax) }
            position += 1
            if !container.isSorted { try sort(container) }
            output.append(byte)
            members.removeSubrange(container.firstMember...)
            containers.removeLast()
        }
        skipSpace(text)
        return false
    }

    private mutating func open(isObject: Bool) {
        containers.append(Container(isObject: isObject, start: output.count, firstMember: members.count))
        output.append(UInt8(ascii: isObject ? "{" : "["))
        position += 1
    }

    private mutating func name(_ text: Span<UInt8>) throws(LogEntryError) {
        guard try next(text) == UInt8(ascii: "\"") else { throw error(.syntax) }
        let start = output.count
        let length = try string(text)
        let member = Member(start: start, nameEnd: output.count, length: length)
        let last = containers.count - 1
        if members.count > containers[last].firstMember, !comes(members[members.count - 1], before: member) {
            containers[last].isSorted = false
        }
        members.append(member)
        guard try next(text) == UInt8(ascii: ":") else { throw error(.syntax) }
        position += 1
        output.append(UInt8(ascii: ":"))
    }

    private func comes(_ one: Member, before other: Member) -> Bool {
        guard one.length == other.length else { return one.length < other.length }
        if one.isEscaped || other.isEscaped {
            return plainName(one).lexicographicallyPrecedes(plainName(other))
        }
        var place = 1
        while place <= one.length {
            let (left, right) = (output[one.start + place], output[other.start + place])
            if left != right { return left < right }
            place += 1
        }
        return false
    }

    /// A name's bytes with its escapes resolved.
    private func plainName(_ member: Member) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = member.start + 1
        while place < member.nameEnd - 1 {
            guard output[place] == UInt8(ascii: "\\") else {
                bytes.append(output[place])
                place += 1
                continue
            }
            if output[place + 1] == UInt8(ascii: "u") {
                let digits = output[place + 4..<place + 6].compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
                bytes.append(UInt8(digits.reduce(0) { $0 << 4 | $1 }))
                place += 6
            } else {
                bytes.append(CanonicalJSON.unescaped(output[place + 1]) ?? output[place + 1])
                place += 2
            }
        }
        return bytes
    }

    private mutating func sort(_ container: Container) throws(LogEntryError) {
        let own = members[container.firstMember...]
        let order = own.indices.sorted { comes(members[$0], before: members[$1]) }
        for (one, other) in zip(order, order.dropFirst()) where !comes(members[one], before: members[other]) {
            throw error(.duplicateMember(String(decoding: plainName(members[one]), as: UTF8.self)))
        }
        var sorted: [UInt8] = []
        sorted.reserveCapacity(output.count - container.start)
        for index in order {
            // The next one begins behind a comma.
            let end = index + 1 < members.count ? members[index + 1].start - 1 : output.count
            if !sorted.isEmpty { sorted.append(UInt8(ascii: ",")) }
            sorted.append(contentsOf: output[members[index].start..<end])
        }
        output.replaceSubrange((container.start + 1)..., with: sorted)
    }

    /// Writes a string and says how many bytes it has without escapes.
    private mutating func string(_ text: Span<UInt8>) throws(LogEntryError) -> Int {
        position += 1
        output.append(UInt8(ascii: "\""))
        var length = 0
        while true {
            let start = position
            while position < text.count, Self.isPlain(text[position]) { position += 1 }
            if position > start {
                // Byte by byte took half of the time of a verification.
                text.extracting(start..<position).withUnsafeBufferPointer { output.append(contentsOf: $0) }
                length += position - start
            }
            guard position < text.count else { throw error(.unexpectedEnd) }
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                output.append(byte)
                return length
            case UInt8(ascii: "\\"):
                position += 1
                length += try escape(text)
            case 0:
                throw error(.nullCharacter)
            default:
                throw error(.syntax)
            }
        }
    }

    /// Whether a byte stands in a string as it is.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ text: Span<UInt8>) throws(LogEntryError) -> Int {
        guard position < text.count else { throw error(.unexpectedEnd) }
        let letter = text[position]
        position += 1
        guard letter == UInt8(ascii: "u") else {
            guard let byte = CanonicalJSON.unescaped(letter) else { throw error(.syntax) }
            append(byte)
            return 1
        }
        let scalar = try unicodeEscape(text)
        let bytes = Array(String(Character(scalar)).utf8)
        for byte in bytes { append(byte) }
        return bytes.count
    }

    /// Reads the digits behind `\u`, and the second half of a surrogate pair with them.
    private mutating func unicodeEscape(_ text: Span<UInt8>) throws(LogEntryError) -> Unicode.Scalar {
        let first = try fourHexDigits(text)
        guard first != 0 else { throw error(.nullCharacter) }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position + 1 < text.count, text[position] == UInt8(ascii: "\\"),
            text[position + 1] == UInt8(ascii: "u")
        else { throw error(.loneSurrogate) }
        position += 2
        let second = try fourHexDigits(text)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw error(.loneSurrogate) }
        return scalar
    }

    private mutating func fourHexDigits(_ text: Span<UInt8>) throws(LogEntryError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < text.count else { throw error(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(text[position])).hexDigitValue, text[position] < 0x80 else {
                throw error(.syntax)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// Writes a byte of a string, escaped where it must be.
    private mutating func append(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x08: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "b")])
        case 0x09: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
        case 0x0A: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
        case 0x0C: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "f")])
        case 0x0D: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
        case 0..<0x20:
            let hex = Array("0123456789abcdef".utf8)
            output.append(contentsOf: [UInt8](#"\u00"#.utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]])
        default: output.append(byte)
        }
    }

    /// What a letter behind a backslash stands for.
    private static func unescaped(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        default: nil
        }
    }

    private mutating func keyword(_ word: StaticString, _ text: Span<UInt8>) throws(LogEntryError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard position < text.count else { throw error(.unexpectedEnd) }
            guard text[position] == word.utf8Start[index] else { throw error(.syntax) }
            output.append(text[position])
            position += 1
        }
    }

    private mutating func number(_ text: Span<UInt8>) throws(LogEntryError) {
        let literal = try NumberLiteral(text, at: position)
        guard literal.hasPlainForm else {
            guard literal.append(of: text, to: &output) else { throw .numberTooLong(at: position) }
            position = literal.end
            return
        }
        text.extracting(position..<literal.end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
        position = literal.end
    }

    /// The next byte that is not space.
    private mutating func next(_ text: Span<UInt8>) throws(LogEntryError) -> UInt8 {
        skipSpace(text)
        guard position < text.count else { throw error(.unexpectedEnd) }
        return text[position]
    }

    private mutating func skipSpace(_ text: Span<UInt8>) {
        while position < text.count {
            switch text[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private func error(_ reason: JSONError.Reason) -> LogEntryError {
        .body(JSONError(reason, at: position))
    }
}
