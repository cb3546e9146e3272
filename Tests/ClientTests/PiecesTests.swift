import JSON
import LineProtocol
import Testing

@testable import Client

@Suite("The pieces of a client")
struct PiecesTests {
    @Test(
        "addresses are read and written",
        arguments: [
            ("unix:/run/kiem.sock", .unix(path: "/run/kiem.sock")),
            ("tcp://127.0.0.1:7341", .tcp(host: "127.0.0.1", port: 7341)),
            ("tcp://[::1]:7341", .tcp(host: "::1", port: 7341)),
            ("tls://kiem.example:7342", .tls(host: "kiem.example", port: 7342)),
        ] as [(String, ServerAddress)]
    )
    func addresses(text: String, address: ServerAddress) {
        #expect(ServerAddress(text) == address)
        #expect(address.description == text)
    }

    @Test(
        "anything else is no address",
        arguments: [
            "", "kiem", "unix:", "unix:kiem.sock", "127.0.0.1:1", "tcp://host", "tcp://host:0", "tcp://:1",
            "tcp://::1:1", "tcp://h:1/x",
        ]
    )
    func noAddress(text: String) {
        #expect(ServerAddress(text) == nil)
    }

    @Test("pauses double from 50 ms to 2 s, each within a quarter, and end before the deadline")
    func pauses() {
        var pauses = RetryPauses(until: .seconds(10))
        var generator = SystemRandomNumberGenerator()
        var elapsed = Duration.zero
        for middle in [50, 100, 200, 400, 800, 1_600, 2_000] {
            guard let pause = pauses.pause(after: elapsed, using: &generator) else {
                Issue.record("given up after \(elapsed)")
                return
            }
            #expect(pause >= .milliseconds(middle) * 0.75 && pause <= .milliseconds(middle) * 1.25)
            elapsed += pause
        }
        #expect(pauses.pause(after: .seconds(9), using: &generator) == nil)
    }

    @Test("events belong to no answer")
    func events() throws {
        var pending = PendingAnswers<String>()
        let tag = pending.expect("a")
        guard case .happened(let event) = try pending.take(.complete(Array("EVENT {}".utf8))) else {
            Issue.record("an event was taken for an answer")
            return
        }
        #expect(event == JSONObject())
        guard case .answered("a", .success) = try pending.take(.complete(Array("#\(tag) OK {}".utf8))) else {
            Issue.record("the answer was lost")
            return
        }
        #expect(pending.isEmpty)
    }

    @Test("rows of an answer that is then refused are not given to the next one")
    func rowsOfARefusal() throws {
        var pending = PendingAnswers<Int>()
        for number in 1...2 { _ = pending.expect(number) }
        _ = try pending.take(.complete(Array("#1 ROW {}".utf8)))
        _ = try pending.take(.complete(Array(##"#1 ERR {"code":"internal","message":""}"##.utf8)))
        guard case .answered(2, .success(let answer)) = try pending.take(.complete(Array("#2 OK {}".utf8))) else {
            Issue.record("the second answer was lost")
            return
        }
        #expect(answer.rows.isEmpty)
    }
}
