import Contract
import JSON
import LineProtocol

/// Holds an answer's line against the errand it belongs to.
///
/// Answers begin as they always do: then a comparison of bytes decides, since the generator shares its two cores with what it measures.
/// Whatever looks different is read as the protocol says, whatever its members' order.
struct AnswerJudge: Sendable {
    private let register: Register
    private static let beforeProduct = Array(#" OK {"product":""#.utf8)
    private static let beforeNumber = Array(#" OK {"inspection":""#.utf8)

    init(_ register: Register) {
        self.register = register
    }

    /// Judges the line that came as the answer to the request with this tag.
    func judge(_ line: [UInt8], tag: UInt64, _ errand: Errand) -> Verdict {
        quickly(line, tag: tag, errand) ?? thoroughly(line, tag: tag, errand)
    }

    private func quickly(_ line: [UInt8], tag: UInt64, _ errand: Errand) -> Verdict? {
        var cursor = LineCursor(line)
        guard cursor.take(UInt8(ascii: "#")), cursor.number() == tag else { return nil }
        switch errand {
        case .show(let product):
            guard cursor.take(Self.beforeProduct), cursor.take(register.products[product].code),
                cursor.take(UInt8(ascii: "\""))
            else { return nil }
            return .shown
        case .log:
            guard cursor.take(Self.beforeNumber), let number = InspectionNumber(cursor.upToQuote()) else { return nil }
            return .logged(number)
        }
    }

    private func thoroughly(_ line: [UInt8], tag: UInt64, _ errand: Errand) -> Verdict {
        guard let reply = ReplyLine(line), case .object(let object) = try? JSONParser.parse(reply.json) else {
            return .wrong("not a line of the protocol: \(Self.beginning(line))")
        }
        guard reply.tag == Tag(tag) else { return .wrong("not the answer that was due: \(Self.beginning(line))") }
        switch (reply.kind, errand) {
        case (.error, _):
            guard case .string(let word) = object["code"], let code = ErrorCode(rawValue: word) else {
                return .wrong("an error without a code: \(Self.beginning(line))")
            }
            return .refused(code)
        case (.ok, .show(let product)):
            guard case .string(let code) = object["product"], Array(code.utf8) == register.products[product].code else {
                return .wrong("another product than was asked for: \(Self.beginning(line))")
            }
            return .shown
        case (.ok, .log):
            guard case .string(let text) = object["inspection"],
                let number = InspectionNumber(Array(text.utf8)[...])
            else { return .wrong("an inspection without a number: \(Self.beginning(line))") }
            return .logged(number)
        case (.row, _), (.event, _):
            return .wrong("a line that was not asked for: \(Self.beginning(line))")
        }
    }

    private static func beginning(_ line: [UInt8]) -> String {
        String(decoding: line.prefix(160), as: UTF8.self)
    }
}
