import LineProtocol
import NIOCore
import Testing

@Suite("Answers to lines and back")
struct ReplyTests {
    @Test("rows, the end and errors are written with their tag, behind what is there already")
    func writing() {
        var writer = ReplyWriter(ByteBuffer(string: "OK {}\n"))
        writer.row(Array("{\"a\":1}".utf8), tag: Tag("t"))
        writer.ok(Array("{}".utf8), tag: Tag("t"))
        writer.error(Array("{\"code\":\"busy\"}".utf8), tag: nil)
        #expect(String(buffer: writer.buffer) == "OK {}\n#t ROW {\"a\":1}\n#t OK {}\nERR {\"code\":\"busy\"}\n")
    }

    @Test(
        "a line of an answer is read",
        arguments: [
            ("OK {}", nil, .ok, "{}"),
            ("#7 ROW {\"a\": 1}", "7", .row, "{\"a\": 1}"),
            ("#x ERR {}", "x", .error, "{}"),
            ("EVENT {}", nil, .event, "{}"),
        ] as [(String, String?, ReplyLine.Kind, String)]
    )
    func reading(line: String, tag: String?, kind: ReplyLine.Kind, json: String) throws {
        let reply = try #require(ReplyLine(Array(line.utf8)))
        #expect(reply.tag == tag.flatMap { Tag($0) })
        #expect(reply.kind == kind)
        #expect(String(decoding: reply.json, as: UTF8.self) == json)
    }

    @Test(
        "anything else is no answer",
        arguments: ["", "OK", "ok {}", "#7", "#7 ", "#7 OK", "#ä OK {}", "# OK {}", " OK {}", "HTTP/1.1 400"]
    )
    func notAnAnswer(line: String) {
        #expect(ReplyLine(Array(line.utf8)) == nil)
    }
}
