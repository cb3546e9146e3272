/// Douglas Crockford's base 32 in groups of four: letters that are hard to mistake, and those that are mistaken all the same are taken.
enum Base32 {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The bytes, with a hyphen after every four letters.
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                append(bits >> UInt32(count), to: &text)
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { append(bits << UInt32(5 - count), to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads `count` bytes from groups that may be separated by hyphens and spaces, in letters of any size; O is 0, I and L are 1.
    static func decode(_ text: some StringProtocol, count: Int) -> [UInt8]? {
        guard let values = values(of: text) else { return nil }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var held = 0
        for value in values {
            bits = bits << 5 | value
            held += 5
            guard held >= 8 else { continue }
            held -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            bits &= (1 << UInt32(held)) - 1
        }
        return bytes.count == count && bits == 0 && held < 5 ? bytes : nil
    }

    /// What the letters stand for, five bits each; nil where one stands for nothing.
    static func values(of text: some StringProtocol) -> [UInt32]? {
        var values: [UInt32] = []
        for letter in text.utf8 where letter != UInt8(ascii: "-") && letter != UInt8(ascii: " ") {
            guard let value = value(of: letter) else { return nil }
            values.append(value)
        }
        return values
    }

    private static func append(_ value: UInt32, to text: inout [UInt8]) {
        if text.count % 5 == 4 { text.append(UInt8(ascii: "-")) }
        text.append(alphabet[Int(value & 31)])
    }

    private static func value(of letter: UInt8) -> UInt32? {
        let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) ? letter - 32 : letter
        return switch upper {
        case UInt8(ascii: "O"): 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
        default: alphabet.firstIndex(of: upper).map { UInt32($0) }
        }
    }
}
