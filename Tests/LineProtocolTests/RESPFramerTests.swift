import LineProtocol
import NIOCore
import Testing

@Suite("Bytes to requests of RESP2")
struct RESPFramerTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let stream: String
        let frames: [RESPFrame]

        var testDescription: String { stream.debugDescription }
    }

    static let limit = 20
    static let elementLimit = 4
    static let ping = RESPFrame.strings("PING")
    static let pingBytes = "*1\r\n$4\r\nPING\r\n"
    static let examples: [Example] = [
        Example(stream: "", frames: []),
        Example(stream: pingBytes, frames: [ping]),
        Example(stream: pingBytes + pingBytes, frames: [ping, ping]),
        Example(stream: "*2\r\n$4\r\nPING\r\n$0\r\n\r\n", frames: [.strings("PING", "")]),
        Example(stream: "*2\r\n$4\r\nPING\r\n$6\r\n\r\n*1\r\n\r\n", frames: [.strings("PING", "\r\n*1\r\n")]),
        Example(stream: "*1\r\n$20\r\n12345678901234567890\r\n", frames: [.strings("12345678901234567890")]),
        // Empty arrays are no requests, as in Redis.
        Example(stream: "*0\r\n*0\r\n" + pingBytes, frames: [ping]),
        // Cut off in the middle.
        Example(stream: "*", frames: []),
        Example(stream: "*1\r\n$4\r\nPIN", frames: []),
        Example(stream: "*1\r\n$4\r\nPING\r", frames: []),
        // Refused, and the connection goes on.
        Example(stream: "*-1\r\n" + pingBytes, frames: [.refused(RESPError(.nullArray)), ping]),
        Example(
            stream: "*2\r\n$-1\r\n$1\r\na\r\n" + pingBytes,
            frames: [.refused(RESPError(.nullElement, element: 0)), ping]
        ),
        Example(
            stream: "*2\r\n$4\r\nPING\r\n$-1\r\n" + pingBytes,
            frames: [.refused(RESPError(.nullElement, element: 1)), ping]
        ),
        Example(
            stream: "*1\r\n$21\r\n123456789012345678901\r\n" + pingBytes,
            frames: [.refused(RESPError(.tooLong(limit: limit), element: 0)), ping]
        ),
        Example(
            stream: "*3\r\n$11\r\n12345678901\r\n$10\r\n1234567890\r\n$-1\r\n" + pingBytes,
            frames: [.refused(RESPError(.tooLong(limit: limit), element: 1)), ping]
        ),
        Example(
            stream: "*5\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n" + pingBytes,
            frames: [.refused(RESPError(.tooManyElements(limit: elementLimit))), ping]
        ),
        // Nobody can tell where the next request begins.
        Example(stream: "PING\r\n" + pingBytes, frames: [.broken(RESPError(.notAnArray))]),
        Example(stream: pingBytes + "\r\n" + pingBytes, frames: [ping, .broken(RESPError(.notAnArray))]),
        Example(stream: "*1\r\n*1\r\n$4\r\nPING\r\n", frames: [.broken(RESPError(.notAString, element: 0))]),
        Example(stream: "*1\r\n:5\r\n" + pingBytes, frames: [.broken(RESPError(.notAString, element: 0))]),
        Example(stream: "*\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*1\n$4\nPING\n", frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*1\r$4\r\nPING\r\n", frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*+1\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*01\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*-0\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*--1\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*1x\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*-2\r\n" + pingBytes, frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*1\r\n$-2\r\n" + pingBytes, frames: [.broken(RESPError(.badLength, element: 0))]),
        Example(stream: "*\(String(repeating: "1", count: 21))", frames: [.broken(RESPError(.badLength))]),
        Example(stream: "*1\r\n$4\r\nPINGS\r\n", frames: [.broken(RESPError(.missingLineEnd, element: 0))]),
        Example(stream: "*1\r\n$4\r\nPING\r\r\n", frames: [.broken(RESPError(.missingLineEnd, element: 0))]),
        Example(stream: "*1\r\n$5\r\nPING\r\n" + pingBytes, frames: [.broken(RESPError(.missingLineEnd, element: 0))]),
        // Longer than Redis takes.
        Example(stream: "*1048577\r\n", frames: [.broken(RESPError(.tooManyElements(limit: elementLimit)))]),
        Example(
            stream: "*99999999999999999999\r\n",
            frames: [.broken(RESPError(.tooManyElements(limit: elementLimit)))]
        ),
        Example(stream: "*1\r\n$536870913\r\n", frames: [.broken(RESPError(.tooLong(limit: limit), element: 0))]),
        Example(
            stream: "*1\r\n$99999999999999999999\r\n",
            frames: [.broken(RESPError(.tooLong(limit: limit), element: 0))]
        ),
    ]

    @Test("a stream that comes in one piece is cut into its requests", arguments: examples)
    func onePiece(_ example: Example) {
        #expect(frames(of: [Array(example.stream.utf8)]) == example.frames)
    }

    @Test("a stream that comes byte by byte gives the same requests", arguments: examples)
    func singleBytes(_ example: Example) {
        #expect(frames(of: example.stream.utf8.map { [$0] }) == example.frames)
    }

    @Test(
        "a header of too many elements is answered at once, nothing is held for it, and the request behind it is taken",
        arguments: [1_025, 1_000_000]
    )
    func hugeArray(count: Int) {
        var framer = RESPFramer()
        var frames: [RESPFrame] = []
        framer.append(Array("*\(count)\r\n".utf8)[...], to: &frames)
        #expect(frames == [.refused(RESPError(.tooManyElements(limit: 1_024)))])
        for _ in 0..<1_025 {
            framer.append(Array("$1\r\nx\r\n".utf8)[...], to: &frames)
            #expect(framer.heldBytes == 0)
        }
        framer.append(Array(Self.pingBytes.utf8)[...], to: &frames)
        // Of a million elements most are still to come, and an array is none of them.
        let last = count == 1_025 ? Self.ping : .broken(RESPError(.notAString, element: 1_025))
        #expect(frames.dropFirst() == [last])
    }

    @Test("of a string that is too long nothing is held, and the request behind it is taken")
    func hugeString() {
        var framer = RESPFramer(limit: 1_000)
        var frames: [RESPFrame] = []
        framer.append(Array("*2\r\n$3\r\nSET\r\n$1000000\r\n".utf8)[...], to: &frames)
        #expect(frames == [.refused(RESPError(.tooLong(limit: 1_000), element: 1))])
        for _ in 0..<1_000 {
            var buffer = ByteBuffer(repeating: UInt8(ascii: "*"), count: 1_000)
            framer.append(&buffer, to: &frames)
            #expect(framer.heldBytes == 0)
        }
        framer.append(Array(("\r\n" + Self.pingBytes).utf8)[...], to: &frames)
        #expect(frames.dropFirst() == [Self.ping])
    }

    @Test("a request within the limit that never ends holds no more than what has come of it")
    func slowString() {
        var framer = RESPFramer()
        var frames: [RESPFrame] = []
        framer.append(Array("*1\r\n$1000000\r\nabc".utf8)[...], to: &frames)
        #expect(framer.heldBytes == 3)
        #expect(frames.isEmpty)
    }

    private func frames(of pieces: [[UInt8]]) -> [RESPFrame] {
        var framer = RESPFramer(limit: Self.limit, elementLimit: Self.elementLimit)
        var frames: [RESPFrame] = []
        for piece in pieces {
            var buffer = ByteBuffer(bytes: piece)
            framer.append(&buffer, to: &frames)
            #expect(buffer.readableBytes == 0)
        }
        return frames
    }
}

extension RESPFrame {
    static func strings(_ strings: String...) -> RESPFrame {
        .command(strings.map { Array($0.utf8) })
    }
}
