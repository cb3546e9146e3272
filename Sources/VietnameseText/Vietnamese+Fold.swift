extension Vietnamese {
    /// Reduces text to what people type without accents: lower case, no tones, no marks, đ and its look-alikes as d, one
    /// space between words, none around, and nothing invisible.
    ///
    /// Latin letters lose every mark (`ñ` is `n`, `æ` is `ae`); other scripts are only composed and lowered. Punctuation
    /// stays. Folding twice gives the same as folding once.
    public static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        if text.utf8.isASCII {
            for byte in text.utf8 { append(ascii: byte, to: &bytes) }
        } else {
            for scalar in composed(text).unicodeScalars { append(scalar, to: &bytes) }
        }
        if bytes.last == space { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")

    private static func append(ascii byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        case space, 0x09...0x0D: appendSpace(to: &bytes)
        default: bytes.append(byte)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            append(ascii: UInt8(scalar.value), to: &bytes)
        } else if let base = LatinBase.letter(of: scalar) {
            bytes.append(base)
        } else if let letters = LatinBase.letters(of: scalar) {
            bytes.append(contentsOf: letters.utf8)
        } else if scalar.properties.isWhitespace {
            appendSpace(to: &bytes)
        } else if !LatinBase.isMark(scalar), scalar.properties.generalCategory != .format {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func appendSpace(to bytes: inout [UInt8]) {
        if let last = bytes.last, last != space { bytes.append(space) }
    }
}
