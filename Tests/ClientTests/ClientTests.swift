import Contract
import Domain
import JSON
import LineProtocol
import NIOCore
import NIOPosix
import Testing

@testable import Client

@Suite("Both clients", .timeLimit(.minutes(1)))
struct ClientTests {
    private static let greeted: ScriptedServer.Part = { request in
        switch request.operation {
        case "auth", "hello": .say(["OK {}"])
        case "case.show": .say([#"ERR {"code":"not_found","message":"không có","field":"case"}"#])
        case "case.list": .say([#"ROW {"case":"VV-1"}"#, #"ROW {"case":"VV-2"}"#, #"OK {"count":2}"#])
        default: .say([#"OK {"pong":true}"#])
        }
    }
    private static let ping = ClientRequest(.ping)
    private static let write = ClientRequest(.inspectionLog, .of(["form": .string("periodic")]))

    @Test("rows and the end of an answer are given back as they were written", arguments: EitherClient.allCases)
    func rows(_ client: EitherClient) async throws {
        try await ScriptedServer.with([Self.greeted]) { server in
            let results = await client.run(at: .unix(path: server.path), [.call(ClientRequest(.caseList))])
            let answer = Answer(
                rows: [.of(["case": .string("VV-1")]), .of(["case": .string("VV-2")])],
                final: .of(["count": .number("2")])
            )
            #expect(results == [.success([.success(answer)])])
        }
    }

    @Test(
        "a connection is made once and greeted once, with the token and the language",
        arguments: EitherClient.allCases
    )
    func greeting(_ client: EitherClient) async throws {
        try await ScriptedServer.with([Self.greeted]) { server in
            _ = await client.run(
                at: .unix(path: server.path),
                language: .english,
                [.call(Self.ping), .call(Self.ping)]
            )
            #expect(server.connections == 1)
            #expect(server.requests.map(\.operation) == ["auth", "ping", "ping"])
            #expect(
                server.requests[0].arguments == .fields(.of(["token": .string("good"), "language": .string("en")]))
            )
        }
    }

    @Test("without a token it says hello", arguments: EitherClient.allCases)
    func withoutToken(_ client: EitherClient) async throws {
        try await ScriptedServer.with([Self.greeted]) { server in
            _ = await client.run(at: .unix(path: server.path), token: nil, [.call(Self.ping)])
            #expect(server.requests.map(\.operation) == ["hello", "ping"])
        }
    }

    @Test("a refusal is an error of the request and not of the connection", arguments: EitherClient.allCases)
    func refusal(_ client: EitherClient) async throws {
        try await ScriptedServer.with([Self.greeted]) { server in
            let results = await client.run(
                at: .unix(path: server.path),
                [.call(ClientRequest(.caseShow)), .calls([Self.ping, ClientRequest(.caseShow), Self.ping])]
            )
            let refused = ClientError.refused(.notFound, message: "không có", field: "case")
            let pong = Answer(final: .of(["pong": .bool(true)]))
            #expect(results == [.failure(refused), .success([.success(pong), .failure(refused), .success(pong)])])
            #expect(server.connections == 1)
        }
    }

    @Test("a token that is not good is the error of the call", arguments: EitherClient.allCases)
    func wrongToken(_ client: EitherClient) async throws {
        let part: ScriptedServer.Part = { _ in .say([#"ERR {"code":"unauthenticated","message":"mã sai"}"#]) }
        try await ScriptedServer.with([part]) { server in
            let results = await client.run(at: .unix(path: server.path), [.call(Self.ping)])
            #expect(results == [.failure(.refused(.unauthenticated, message: "mã sai", field: nil))])
        }
    }

    @Test("many requests sent at once get each its own answer", arguments: EitherClient.allCases)
    func pipelining(_ client: EitherClient) async throws {
        let echo: ScriptedServer.Part = { request in
            guard case .fields(let fields) = request.arguments, case .string(let text) = fields["text"] else {
                return .say(["OK {}"])
            }
            return .say(["OK {\"text\":\"\(text)\"}"])
        }
        try await ScriptedServer.with([echo]) { server in
            // More than the socket's buffers hold, in both directions.
            let texts = (0..<3_000).map { "\($0)-" + String(repeating: "x", count: 500) }
            let requests = texts.map { ClientRequest(.productSearch, .of(["text": .string($0)])) }
            let results = await client.run(at: .unix(path: server.path), [.calls(requests)])
            #expect(results == [.success(texts.map { .success(Answer(final: .of(["text": .string($0)]))) })])
        }
    }

    @Test("where nobody listens nothing is reachable", arguments: EitherClient.allCases)
    func unreachable(_ client: EitherClient) async throws {
        for address in [
            ServerAddress.unix(path: "/tmp/kiem-nobody.sock"), .tcp(host: "127.0.0.1", port: 1),
            .tls(host: "127.0.0.1", port: 1),
        ] {
            let results = await client.run(at: address, [.call(Self.ping)])
            guard case .failure(.unreachable(let named, let reason)) = results[0] else {
                Issue.record("\(results)")
                continue
            }
            #expect(named == address.description)
            #expect(["Connection refused", "No such file or directory"].contains(reason))
        }
    }

    @Test("with TLS a file that is not there is named before anything is sent", arguments: EitherClient.allCases)
    func unusable(_ client: EitherClient) async {
        let tls = TLSSettings(ca: "/nowhere/ca.pem")
        let results = await client.run(at: .tls(host: "127.0.0.1", port: 1), tls: tls, [.call(Self.ping)])
        guard case .failure(.unusable("/nowhere/ca.pem", _)) = results[0] else {
            Issue.record("\(results)")
            return
        }
    }

    @Test("a service that takes connections and no handshake is given up in time", arguments: EitherClient.allCases)
    func plainService(_ client: EitherClient) async throws {
        // Takes connections and never says a word.
        let silent = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let address = ServerAddress.tls(host: "127.0.0.1", port: try #require(silent.localAddress?.port))
        let timeouts = ClientTimeouts(connect: .milliseconds(300), answer: .seconds(600))
        let results = await client.run(at: address, timeouts: timeouts, [.call(Self.ping)])
        guard case .failure(.unreachable(address.description, _)) = results[0] else {
            Issue.record("\(results)")
            return
        }
        try await silent.close()
    }

    @Test(
        "a connection that ends before the answer is lost, and the next call makes a new one",
        arguments: EitherClient.allCases
    )
    func connectionLost(_ client: EitherClient) async throws {
        let hangUp: ScriptedServer.Part = { $0.operation == "auth" ? .say(["OK {}"]) : .hangUp }
        try await ScriptedServer.with([hangUp, Self.greeted]) { server in
            let results = await client.run(at: .unix(path: server.path), [.call(Self.ping), .call(Self.ping)])
            guard case .failure(.connectionLost) = results[0] else {
                Issue.record("\(results)")
                return
            }
            #expect(results[1] == .success([.success(Answer(final: .of(["pong": .bool(true)])))]))
        }
    }

    @Test("an answer that does not come in time is said to be late", arguments: EitherClient.allCases)
    func timedOut(_ client: EitherClient) async throws {
        let silence: ScriptedServer.Part = { $0.operation == "auth" ? .say(["OK {}"]) : .silence }
        try await ScriptedServer.with([silence]) { server in
            let timeouts = ClientTimeouts(answer: .milliseconds(20))
            let results = await client.run(at: .unix(path: server.path), timeouts: timeouts, [.call(Self.ping)])
            #expect(results == [.failure(.timedOut(after: .milliseconds(20)))])
        }
    }

    @Test(
        "what is not the protocol is said to be something else",
        arguments: EitherClient.allCases,
        [
            "HTTP/1.1 400 Bad Request\r\n", "#7 OK {}\n", "OK {}\n", "#1 OK []\n", "#1 OK {\n",
            "#1 ERR {\"code\":\"teapot\",\"message\":\"\"}\n",
        ]
    )
    func protocolViolation(_ client: EitherClient, _ reply: String) async throws {
        try await ScriptedServer.with([{ _ in .sayRaw(reply) }]) { server in
            let results = await client.run(at: .unix(path: server.path), [.call(Self.ping)])
            guard case .failure(.protocolViolation) = results[0] else {
                Issue.record("\(results)")
                return
            }
        }
    }

    @Test("a connection that is one too many is busy", arguments: EitherClient.allCases)
    func turnedAway(_ client: EitherClient) async throws {
        try await ScriptedServer.with([{ _ in .sayRaw("ERR {\"code\":\"busy\",\"message\":\"đông\"}\n") }]) { server in
            let results = await client.run(at: .unix(path: server.path), [.call(Self.ping)])
            #expect(results == [.failure(.refused(.busy, message: "đông", field: nil))])
        }
    }

    @Test("a write is sent again with the same id until it is answered", arguments: EitherClient.allCases)
    func reliably(_ client: EitherClient) async throws {
        let hangUp: ScriptedServer.Part = { $0.operation == "auth" ? .say(["OK {}"]) : .hangUp }
        let busy: ScriptedServer.Part = { request in
            request.operation == "auth" ? .say(["OK {}"]) : .say([#"ERR {"code":"busy","message":"đông"}"#])
        }
        // On the connection that was busy the request comes again, so its part is followed by one that hangs up.
        let tries = Counter()
        let busyOnce: ScriptedServer.Part = { request in
            request.operation == "auth" || tries.next() == 1 ? busy(request) : .hangUp
        }
        try await ScriptedServer.with([hangUp, busyOnce, Self.greeted]) { server in
            let results = await client.run(at: .unix(path: server.path), [.reliably(Self.write, within: .seconds(60))])
            #expect(results == [.success([.success(Answer(final: .of(["pong": .bool(true)])))])])
            let sent = server.requests.filter { $0.operation == "inspection.log" }.map(\.arguments)
            #expect(sent.count == 4)
            #expect(Set(sent).count == 1)
            guard case .fields(let fields) = sent[0], case .string(let id) = fields["id"] else {
                Issue.record("\(sent)")
                return
            }
            #expect(id.count == 36)
        }
    }

    @Test(
        "what was refused for good is not sent again, and an id that was given is kept",
        arguments: EitherClient.allCases
    )
    func notAgain(_ client: EitherClient) async throws {
        let conflict: ScriptedServer.Part = { request in
            request.operation == "auth" ? .say(["OK {}"]) : .say([#"ERR {"code":"conflict","message":"trùng"}"#])
        }
        try await ScriptedServer.with([conflict]) { server in
            let request = ClientRequest(.inspectionLog, .of(["id": .string("mine")]))
            let results = await client.run(at: .unix(path: server.path), [.reliably(request, within: .seconds(60))])
            #expect(results == [.failure(.refused(.conflict, message: "trùng", field: nil))])
            #expect(server.requests.map(\.operation) == ["auth", "inspection.log"])
            #expect(server.requests[1].arguments == .fields(.of(["id": .string("mine")])))
        }
    }

    @Test("after the deadline the last error stands", arguments: EitherClient.allCases)
    func deadline(_ client: EitherClient) async {
        let results = await client.run(
            at: .unix(path: "/tmp/kiem-nobody.sock"),
            [.reliably(Self.write, within: .seconds(30))]
        )
        guard case .failure(.unreachable) = results[0] else {
            Issue.record("\(results)")
            return
        }
    }
}
