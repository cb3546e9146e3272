import JSON

/// Where the parts of a JSON number stand in a text, and how `numeric` writes it.
struct NumberLiteral {
    /// What PostgreSQL's `numeric` holds at most: digits before the point, digits behind it.
    private static let mostDigits = 131_072
    private static let mostFractionDigits = 16_383
    /// Beyond what any number within the limits needs, and far from overflow.
    private static let mostExponent = 1_000_000

    private let isNegative: Bool
    private let integer: Range<Int>
    private let fraction: Range<Int>
    private let exponent: Int?
    private let isZero: Bool
    /// The offset behind the literal.
    let end: Int

    /// Reads a number as RFC 8259 writes it: no leading zeros, no plus sign, digits on both sides of the point.
    init(_ text: Span<UInt8>, at start: Int) throws(LogEntryError) {
        var position = start
        isNegative = Self.take(UInt8(ascii: "-"), text, &position)
        if position < text.count, text[position] == UInt8(ascii: "0") {
            integer = position..<position + 1
            position += 1
        } else {
            integer = try Self.digits(text, &position)
        }
        fraction =
            Self.take(UInt8(ascii: "."), text, &position)
            ? try Self.digits(text, &position) : position..<position
        if Self.take(UInt8(ascii: "e"), text, &position) || Self.take(UInt8(ascii: "E"), text, &position) {
            let isSmall = Self.take(UInt8(ascii: "-"), text, &position)
            if !isSmall { _ = Self.take(UInt8(ascii: "+"), text, &position) }
            var value = 0
            for place in try Self.digits(text, &position) {
                value = min(value * 10 + Int(text[place] - UInt8(ascii: "0")), Self.mostExponent)
            }
            exponent = isSmall ? -value : value
        } else {
            exponent = nil
        }
        end = position
        var onlyZeros = true
        for place in integer where text[place] != UInt8(ascii: "0") { onlyZeros = false }
        if onlyZeros { for place in fraction where text[place] != UInt8(ascii: "0") { onlyZeros = false } }
        isZero = onlyZeros
    }

    /// Whether the literal is what `numeric` writes.
    var hasPlainForm: Bool {
        exponent == nil && !(isNegative && isZero) && integer.count <= Self.mostDigits
            && fraction.count <= Self.mostFractionDigits
    }

    /// Writes what `numeric` writes; false when it holds no such number.
    func append(of text: Span<UInt8>, to output: inout [UInt8]) -> Bool {
        let exponent = exponent ?? 0
        let fractionDigits = max(0, fraction.count - exponent)
        guard fractionDigits <= Self.mostFractionDigits else { return false }
        var digits: [UInt8] = []
        for place in integer { digits.append(text[place]) }
        for place in fraction { digits.append(text[place]) }
        // Zeros before the first digit, or behind the last one, until the point stands where the exponent puts it.
        if isZero {
            digits = [UInt8](repeating: UInt8(ascii: "0"), count: fractionDigits + 1)
        } else if exponent > fraction.count {
            digits += [UInt8](repeating: UInt8(ascii: "0"), count: exponent - fraction.count)
        }
        let missing = fractionDigits + 1 - digits.count
        if missing > 0 { digits = [UInt8](repeating: UInt8(ascii: "0"), count: missing) + digits }
        let point = digits.count - fractionDigits
        let leading = min(digits[..<point].prefix { $0 == UInt8(ascii: "0") }.count, point - 1)
        guard point - leading <= Self.mostDigits else { return false }
        if isNegative && !isZero { output.append(UInt8(ascii: "-")) }
        output.append(contentsOf: digits[leading..<point])
        guard fractionDigits > 0 else { return true }
        output.append(UInt8(ascii: "."))
        output.append(contentsOf: digits[point...])
        return true
    }

    private static func take(_ byte: UInt8, _ text: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < text.count, text[position] == byte else { return false }
        position += 1
        return true
    }

    private static func digits(_ text: Span<UInt8>, _ position: inout Int) throws(LogEntryError) -> Range<Int> {
        let start = position
        while position < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[position]) { position += 1 }
        guard position > start else {
            throw .body(JSONError(position < text.count ? .syntax : .unexpectedEnd, at: position))
        }
        return start..<position
    }
}
