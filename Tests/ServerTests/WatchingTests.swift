import Dialogues
import Testing

@testable import Server

@Suite("Events are pushed on a connection", .timeLimit(.minutes(1)))
struct WatchingTests {
    @Test("as lines beside the answers, once a connection", arguments: RunningServer.Transport.allCases)
    func lines(_ transport: RunningServer.Transport) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(transport) { connection in
                try await connection.send("auth good\nwatch\n")
                Dialogue.expect(
                    try await connection.lines(6),
                    like: [
                        #"OK {"officer":"QN-001"}"#, #"OK {"after":0}"#, #"EVENT {"behind":2}"#, #"EVENT {"seq":1}"#,
                        #"EVENT {"seq":2}"#, #"EVENT {"seq":3}"#,
                    ]
                )
                try await connection.send("ping\n#b watch\nquit\n")
                Dialogue.expect(
                    try await connection.rest(),
                    like: [#"OK {"pong":true}"#, ##"#b ERR {"code":"conflict",…"##, #"OK {"bye":true}"#]
                )
            }
        }
    }

    @Test("as messages of RESP2, as clients of Redis know them")
    func messages() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk { connection in
                try await connection.send("*2\r\n$4\r\nAUTH\r\n$4\r\ngood\r\n*1\r\n$5\r\nwatch\r\n")
                let message = { (json: String) in ["*3", "$7", "message", "$4", "kiem", "$\(json.utf8.count)", json] }
                let expected =
                    ["+OK", "$11", #"{"after":0}"#] + message(#"{"behind":2}"#) + message(#"{"seq":1}"#)
                    + message(#"{"seq":2}"#) + message(#"{"seq":3}"#)
                let seen = try await connection.lines(expected.count).map { $0.filter { $0 != "\r" } }
                #expect(seen == expected)
            }
        }
    }
}
