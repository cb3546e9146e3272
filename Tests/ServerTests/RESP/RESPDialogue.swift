import Fuzzing
import LineProtocol
import Testing

/// A dialogue in RESP2 as data; held with the conversation alone and over sockets, like those of the plain lines.
struct RESPDialogue: Sendable, CustomTestStringConvertible {
    /// What is sent and what is answered, as `RESPValue.shown` shows it; one that ends in `…` stands for all that begin like it.
    struct Exchange: Sendable {
        let sent: String
        let expected: [String]
    }

    let name: String
    let exchanges: [Exchange]

    init(_ name: String, _ exchanges: [Exchange]) {
        self.name = name
        self.exchanges = exchanges
    }

    /// A request of these strings.
    static func ask(_ strings: String..., gives expected: String...) -> Exchange {
        Exchange(sent: request(strings), expected: expected)
    }

    /// Bytes as they are.
    static func send(_ bytes: String, gives expected: String...) -> Exchange {
        Exchange(sent: bytes, expected: expected)
    }

    /// The array of these strings as a client writes it.
    static func request(_ strings: [String]) -> String {
        "*\(strings.count)\r\n" + strings.map { "$\($0.utf8.count)\r\n\($0)\r\n" }.joined()
    }

    var testDescription: String { name }

    /// Everything that is sent, in one piece.
    var stream: String {
        exchanges.map(\.sent).joined()
    }

    /// Everything that is expected.
    var expected: [String] {
        exchanges.flatMap(\.expected)
    }
}

extension RESPValue {
    /// A value on one line: `+simple`, `-error`, `:1`, a string as it is, `nil`, `[elements]`.
    var shown: String {
        switch self {
        case .simple(let text): "+" + text
        case .error(let text): "-" + text
        case .integer(let number): ":\(number)"
        case .bulk(let bytes): String(decoding: bytes, as: UTF8.self)
        case .null: "nil"
        case .array(let elements): "[" + elements.map(\.shown).joined(separator: " ") + "]"
        }
    }

    /// The values some bytes are, shown; what is no value is said to be none.
    static func shown(_ bytes: some Sequence<UInt8>) -> [String] {
        var reader = RESPReader(bytes)
        var shown: [String] = []
        while !reader.isAtEnd {
            guard let value = reader.next() else { return shown + ["not RESP2"] }
            shown.append(value.shown)
        }
        return shown
    }
}
