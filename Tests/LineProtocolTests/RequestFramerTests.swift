import LineProtocol
import NIOCore
import Testing

@Suite("The framing of a connection")
struct RequestFramerTests {
    @Test(
        "is told by its first byte and stays",
        arguments: [
            ("ping\n*1\r\n", [.lines([.text("ping"), .text("*1")])]),
            ("\nping\n", [.lines([.text("ping")])]),
            (" *1\n", [.lines([.text(" *1")])]),
            ("*1\r\n$4\r\nping\r\n", [.frames([.strings("ping")])]),
            ("*0\r\nping\n", [.frames([.broken(RESPError(.notAnArray))])]),
            ("", []),
        ] as [(String, [Batch])]
    )
    func firstByte(stream: String, batches: [Batch]) {
        var framer = RequestFramer()
        for byte in stream.utf8 {
            var empty = ByteBuffer()
            framer.append(&empty)
            var buffer = ByteBuffer(bytes: [byte])
            framer.append(&buffer)
        }
        #expect(framer.takeBatches(of: 10) == batches)
        #expect(framer.takeBatches(of: 10).isEmpty)
    }

    @Test("requests are given away in batches no larger than asked for", arguments: ["ping\n", "*1\r\n$4\r\nping\r\n"])
    func batches(request: String) {
        var framer = RequestFramer()
        var buffer = ByteBuffer(string: String(repeating: request, count: 10))
        framer.append(&buffer)
        #expect(framer.takeBatches(of: 4).map(\.count) == [4, 4, 2])
    }
}

extension Line {
    fileprivate static func text(_ text: String) -> Line {
        .complete(Array(text.utf8))
    }
}
