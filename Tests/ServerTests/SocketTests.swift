import Dialogues
import LineProtocol
import NIOCore
import Synchronization
import Testing

@testable import Server

@Suite("Over sockets", .timeLimit(.minutes(2)))
struct SocketTests {
    typealias Transport = RunningServer.Transport

    @Test("thousands of pipelined requests are answered in order", arguments: Transport.allCases)
    func pipelining(_ transport: Transport) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(transport) { connection in
                try await connection.send("auth good\n")
                let numbers = 0..<5_000
                try await connection.send(numbers.map { "#t\($0) case.show VV-\($0)\n" }.joined())
                #expect(try await connection.line() == #"OK {"officer":"QN-001"}"#)
                for number in numbers {
                    #expect(try await connection.line() == "#t\(number) OK {\"case\":\"VV-\(number)\"}")
                }
            }
        }
    }

    @Test("a thousand connections with an unfinished line disturb nobody, and get their answer when they finish it")
    func unfinishedLines() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await withThrowingTaskGroup { tasks in
                let halfway = Gate()
                for number in 0..<1_000 {
                    tasks.addTask {
                        try await server.talk(.unix) { connection in
                            try await connection.send("#n\(number) pi")
                            await halfway.pass()
                            try await connection.send("ng\n")
                            #expect(try await connection.line() == "#n\(number) OK {\"pong\":true}")
                        }
                    }
                }
                await halfway.waitForArrivals(1_000)
                try await server.talk(.tcp) { connection in
                    try await connection.send("ping\n")
                    #expect(try await connection.line() == #"OK {"pong":true}"#)
                }
                await halfway.open()
                try await tasks.waitForAll()
            }
        }
    }

    @Test("bytes that are not UTF-8 are refused and the connection lives on", arguments: Transport.allCases)
    func invalidUTF8(_ transport: Transport) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(transport) { connection in
                try await connection.send(bytes: Array("#1 case.show case=".utf8) + [0xC3, 0x28, 0x0A])
                Dialogue.expect(
                    try await connection.lines(1),
                    like: [##"#1 ERR {"code":"bad_request","message":"dòng không phải UTF-8 (byte 18)"}"##]
                )
                try await connection.send("ping\n")
                #expect(try await connection.line() == #"OK {"pong":true}"#)
            }
        }
    }

    @Test("what is sent byte by byte is answered like what is sent at once")
    func byteByByte() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.tcp) { connection in
                for byte in "auth good\r\n#x case.show \"V V\"\n".utf8 { try await connection.send(bytes: [byte]) }
                #expect(try await connection.lines(2) == [#"OK {"officer":"QN-001"}"#, ##"#x OK {"case":"V V"}"##])
            }
        }
    }

    @Test("an unfinished line at the end of the stream is not done")
    func unfinishedAtTheEnd() async throws {
        let service = CannedService()
        try await RunningServer.with(service) { server in
            try await server.talk { connection in
                try await connection.send("auth good\ninspection.log form=w")
                connection.finishSending()
                #expect(try await connection.rest() == [#"OK {"officer":"QN-001"}"#])
            }
        }
        #expect(await service.diary.entries.isEmpty)
    }

    @Test("a client that does not read its answers keeps nobody else waiting, and gets them all when it does")
    func slowReader() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.tcp) { slow in
                let numbers = 0..<50
                try await slow.send(
                    "auth good\n" + numbers.map { "#\($0) product.search text=1 limit=500000\n" }.joined()
                )
                #expect(try await slow.line() == #"OK {"officer":"QN-001"}"#)
                for _ in 0..<20 {
                    try await server.talk(.tcp) { connection in
                        try await connection.send("ping\n")
                        #expect(try await connection.line() == #"OK {"pong":true}"#)
                    }
                }
                for number in numbers {
                    let row = try #require(try await slow.line())
                    #expect(row.hasPrefix("#\(number) ROW ") && row.utf8.count > 500_000)
                    #expect(try await slow.line() == "#\(number) OK {\"count\":1}")
                }
            }
        }
    }

    @Test("a big answer is written to its end before quit closes the connection")
    func bigAnswerBeforeQuit() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.unix) { connection in
                try await connection.send("auth good\nproduct.search text=20 limit=500000\nquit\n")
                let lines = try await connection.rest()
                #expect(lines.count == 23)
                #expect(lines.last == #"OK {"bye":true}"#)
            }
        }
    }

    @Test("a connection that is one too many is told so and closed; when one ends there is room again")
    func tooManyConnections() async throws {
        let limits = ServerLimits(lineBytes: Dialogue.lineBytes, connections: 2)
        try await RunningServer.with(CannedService(), limits: limits) { server in
            try await server.talk(.unix) { first in
                try await first.send("ping\n")
                _ = try await first.line()
                try await server.talk(.tcp) { second in
                    try await second.send("ping\n")
                    _ = try await second.line()
                    try await server.talk(.unix) { third in
                        Dialogue.expect(
                            try await third.rest(),
                            like: [#"ERR {"code":"busy","message":"dịch vụ đang có quá nhiều kết nối…"#]
                        )
                    }
                    try await second.send("quit\n")
                    #expect(try await second.rest() == [#"OK {"bye":true}"#])
                }
                // The server counts a connection out when its socket is closed, which the client may see a little earlier.
                var answer: String?
                while answer == nil || answer?.contains("busy") == true {
                    answer = try await server.talk(.tcp) { connection in
                        try await connection.send("ping\n")
                        return try await connection.line()
                    }
                }
                #expect(answer == #"OK {"pong":true}"#)
            }
        }
    }

    @Test("no more requests of one connection are worked on than may be in flight")
    func requestsInFlight() async throws {
        let service = CannedService()
        let limits = ServerLimits(lineBytes: Dialogue.lineBytes, requestsInFlight: 3)
        try await RunningServer.with(service, limits: limits) { server in
            try await server.talk(.unix) { connection in
                try await connection.send("auth good\n")
                _ = try await connection.line()
                try await connection.send((0..<9).map { "case.show wait-\($0)\n" }.joined())
                await service.gate.waitForArrivals(3)
                #expect(await service.diary.entries.filter { $0.hasPrefix("begin") }.count == 3)
                await service.gate.open()
                #expect(try await connection.lines(9).count == 9)
            }
        }
    }

    @Test("clients that connect and go at once do no harm")
    func passingBy() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await withThrowingTaskGroup { tasks in
                for number in 0..<200 {
                    tasks.addTask {
                        try await server.talk(number.isMultiple(of: 2) ? .unix : .tcp) { connection in
                            if number.isMultiple(of: 3) { try await connection.send("ping\n") }
                        }
                    }
                }
                try await tasks.waitForAll()
            }
            try await server.talk { connection in
                try await connection.send("ping\n")
                #expect(try await connection.line() == #"OK {"pong":true}"#)
            }
        }
    }
}
