public import Domain
public import FoundationEssentials
import JSON
import VietnameseText

extension ValueType where Value == String {
    /// Text of one line: composed to NFC, spaces at the ends dropped, not empty, no control characters.
    public static func text(maximum: Int) -> ValueType {
        ValueType(.text(maximum: maximum)) { value, path throws(Refusal) in
            let text = try readText(value, maximum: maximum, at: path)
            if let control = text.unicodeScalars.first(where: { $0.properties.generalCategory == .control }) {
                throw path.invalid(
                    vi: "có ký tự điều khiển U+\(control.hex); hãy xóa nó đi",
                    en: "has the control character U+\(control.hex); please take it out"
                )
            }
            return text
        }
    }

    /// Text of several lines: as `text`, with line breaks and tabs.
    public static func prose(maximum: Int) -> ValueType {
        ValueType(.text(maximum: maximum)) { value, path throws(Refusal) in
            let text = try readText(value, maximum: maximum, at: path)
            let bad = text.unicodeScalars.first { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t" && scalar != "\r"
            }
            if let bad {
                throw path.invalid(
                    vi: "có ký tự điều khiển U+\(bad.hex); hãy xóa nó đi",
                    en: "has the control character U+\(bad.hex); please take it out"
                )
            }
            return text
        }
    }

    /// A code of the register or of an office: ASCII letters, digits and `. _ -`, at most 40, the first a letter or a digit.
    public static let code = ValueType(
        .code("1…40 of A–Z a–z 0–9 . _ -, the first a letter or a digit"),
        vi: "cần một mã gồm chữ không dấu, số và . _ - (tối đa 40 ký tự)",
        en: "wants a code of unaccented letters, digits and . _ - (at most 40)"
    ) { text in
        guard (1...40).contains(text.utf8.count), let first = text.unicodeScalars.first, first.isASCIIAlphanumeric
        else { return nil }
        return text.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "." || $0 == "_" || $0 == "-" }
            ? text : nil
    }

    /// A secret that is passed on as it is: a token.
    public static let secret = ValueType(.text(maximum: 256), vi: "cần một mã truy cập", en: "wants a token") { text in
        (1...256).contains(text.utf8.count) ? text : nil
    }
}

private func readText(
    _ value: JSONValue,
    maximum: Int,
    at path: FieldPath
) throws(Refusal) -> String {
    let text = trim(Vietnamese.composed(try value.scalarText(at: path, vi: "một chuỗi", en: "text")))
    guard !text.isEmpty else {
        throw path.invalid(
            vi: "để trống; hãy ghi nội dung hoặc bỏ trường này",
            en: "is empty; write something or leave the field out"
        )
    }
    guard text.unicodeScalars.count <= maximum else {
        throw path.invalid(
            vi: "dài \(text.unicodeScalars.count) ký tự, tối đa \(maximum)",
            en: "has \(text.unicodeScalars.count) characters, at most \(maximum) are taken"
        )
    }
    if text.unicodeScalars.contains("\0") {
        throw path.invalid(vi: "có ký tự U+0000; hãy xóa nó đi", en: "has the character U+0000; please take it out")
    }
    return text
}

private func trim(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
        let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
}

extension Unicode.Scalar {
    fileprivate var isASCIIAlphanumeric: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }

    fileprivate var hex: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension ValueType where Value == UnitPrefix {
    /// The four digits before a unit's document numbers.
    public static let unitPrefix = ValueType(
        .code("4 digits"),
        vi: "cần bốn chữ số như 4807",
        en: "wants four digits such as 4807"
    ) { text in UnitPrefix(text) }
}

extension ValueType where Value == UUID {
    /// A UUID in its usual form of 36 characters.
    public static let uuid = ValueType(
        .uuid,
        vi: "cần một UUID, ví dụ 0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6",
        en: "wants a UUID such as 0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6"
    ) { text in UUID(uuidString: text) }
}

extension ValueType where Value == [UInt8] {
    /// A SHA-256 as 64 hexadecimal digits, with or without colons between the bytes, as `openssl` prints it.
    public static let fingerprint = ValueType(
        .text(maximum: 95),
        vi: "cần SHA-256 gồm 64 chữ số hệ 16, có thể có dấu hai chấm ở giữa",
        en: "wants a SHA-256 of 64 hexadecimal digits, with or without colons"
    ) { text in
        let digits = text.utf8.count == 95 ? text.split(separator: ":", omittingEmptySubsequences: false) : [text[...]]
        guard digits.count == 1 || digits.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let values = digits.joined().utf8.map(\.hexadecimalValue)
        guard values.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: 64, by: 2) {
            guard let high = values[place], let low = values[place + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
