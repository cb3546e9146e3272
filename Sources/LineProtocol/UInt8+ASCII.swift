/// The few characters the grammar is made of.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let numberSign = UInt8(ascii: "#")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let equals = UInt8(ascii: "=")
    static let asterisk = UInt8(ascii: "*")
    static let dollar = UInt8(ascii: "$")

    /// Whether tags, operations' names and keys may hold it: `A–Z a–z 0–9 . _ -`.
    var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Whether it is a control character of ASCII.
    var isControl: Bool {
        self < 0x20 || self == 0x7F
    }
}
