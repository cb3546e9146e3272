/// The name of a log, which its heads and keys carry: `kiem.dongthap.example/events`.
///
/// Letters, digits, `.`, `-`, `_` and `/` of ASCII, at most 64, so that it can be typed from paper, and stands in a signed note
/// (c2sp.org/signed-note) as it is.
public struct LogOrigin: Hashable, Sendable, CustomStringConvertible {
    private static let longest = 64

    /// The name.
    public let description: String

    /// Takes a name; nil when something else stands in it.
    public init?(_ text: some StringProtocol) {
        guard (1...LogOrigin.longest).contains(text.utf8.count), text.utf8.allSatisfy(LogOrigin.isAllowed) else {
            return nil
        }
        description = String(text)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
