import LineProtocol
import NIOCore
import SeededRandom
import Testing

@Suite("Bytes to lines")
struct LineFramerTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let stream: String
        let lines: [Line]

        var testDescription: String { stream.debugDescription }
    }

    static let limit = 8
    static let examples: [Example] = [
        Example(stream: "", lines: []),
        Example(stream: "ping\n", lines: [.text("ping")]),
        Example(stream: "ping\r\n", lines: [.text("ping")]),
        Example(stream: "ping\r\nquit\nhelp\r\n", lines: [.text("ping"), .text("quit"), .text("help")]),
        Example(stream: "\n\r\n   \nping\n\n", lines: [.text("ping")]),
        Example(stream: "ping", lines: []),
        Example(stream: "ping\nqu", lines: [.text("ping")]),
        Example(stream: "a\rb\n", lines: [.text("a\rb")]),
        Example(stream: "12345678\n", lines: [.text("12345678")]),
        Example(stream: "12345678\r\n", lines: [.text("12345678")]),
        Example(stream: "123456789\n", lines: [.tooLong(nil)]),
        Example(stream: "123456789\r\n", lines: [.tooLong(nil)]),
        Example(stream: "12345678\rx\nping\n", lines: [.tooLong(nil), .text("ping")]),
        Example(stream: "a\n1234567890123456789012345\nb\n", lines: [.text("a"), .tooLong(nil), .text("b")]),
        Example(stream: "#t 456789\nb\n", lines: [.tooLong(Tag("t")), .text("b")]),
        Example(stream: "#1234567890\nb\n", lines: [.tooLong(nil), .text("b")]),
        Example(stream: "123456789", lines: []),
    ]

    @Test("a stream that comes in one piece is cut at its line ends", arguments: examples)
    func onePiece(_ example: Example) {
        #expect(lines(of: [Array(example.stream.utf8)]) == example.lines)
    }

    @Test("a stream that comes byte by byte gives the same lines", arguments: examples)
    func singleBytes(_ example: Example) {
        #expect(lines(of: example.stream.utf8.map { [$0] }) == example.lines)
    }

    @Test("any split of a stream gives the same lines", arguments: UInt64(0)..<200)
    func anySplit(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("ab# \r\n\n\u{1EB7}".utf8)
        let stream = (0..<Int.random(in: 0...300, using: &generator)).compactMap { _ in
            alphabet.randomElement(using: &generator)
        }
        let whole = lines(of: [stream])
        for _ in 0..<20 {
            var pieces: [[UInt8]] = []
            var rest = stream[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...12, using: &generator))
                pieces.append(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            #expect(lines(of: pieces) == whole, "\(pieces)")
        }
    }

    @Test("bytes from an array and from a ByteBuffer are cut alike")
    func arrayAndBuffer() {
        var framer = LineFramer(limit: Self.limit)
        var lines: [Line] = []
        framer.append(Array("xping\nqu".utf8)[1...], to: &lines)
        framer.append(Array("it\n".utf8)[...], to: &lines)
        #expect(lines == [.text("ping"), .text("quit")])
    }

    @Test("the tag of a line that is too long is found however its beginning arrives", arguments: 1...12)
    func tagOfTooLong(pieceLength: Int) {
        let stream = Array("#some-tag inspection.log {}\nping\n".utf8)
        let pieces = stride(from: 0, to: stream.count, by: pieceLength).map {
            Array(stream[$0..<min($0 + pieceLength, stream.count)])
        }
        #expect(lines(of: pieces, limit: 16) == [.tooLong(Tag("some-tag")), .text("ping")])
    }

    @Test("of a line that never ends no more than the limit is held")
    func boundedMemory() {
        var framer = LineFramer(limit: 1000)
        var lines: [Line] = []
        var most = 0
        for _ in 0..<10_000 {
            var buffer = ByteBuffer(repeating: UInt8(ascii: "x"), count: 97)
            framer.append(&buffer, to: &lines)
            most = max(most, framer.heldBytes)
        }
        #expect(most <= 1001)
        #expect(framer.heldBytes == 0)
        var end = ByteBuffer(string: "\nping\n")
        framer.append(&end, to: &lines)
        #expect(lines == [.tooLong(nil), .text("ping")])
    }

    private func lines(of pieces: [[UInt8]], limit: Int = LineFramerTests.limit) -> [Line] {
        var framer = LineFramer(limit: limit)
        var lines: [Line] = []
        for piece in pieces {
            var buffer = ByteBuffer(bytes: piece)
            framer.append(&buffer, to: &lines)
            #expect(buffer.readableBytes == 0)
        }
        return lines
    }
}

extension Line {
    fileprivate static func text(_ text: String) -> Line {
        .complete(Array(text.utf8))
    }
}
