import CertificateAuthority
import Client
import Contract
import Domain
import JSON
import LineProtocol
import Logging
import NIOCore
import Operations
import Synchronization
import Testing

@testable import Server

@Suite("Clients' certificates", .timeLimit(.minutes(2)))
struct ClientCertificateTests {
    private func withServer(
        _ performing: any Performing = CannedService(),
        _ body: @escaping @Sendable (EncryptedServer, CertificateAuthority, CertificateAuthority) async throws -> Void
    ) async throws {
        let (services, clients) = (try await CertificateAuthority(), try await CertificateAuthority())
        let pair = try await services.sign(.service("DNS:localhost"))
        let files = TLSFiles(certificate: pair.certificate, key: pair.key, clientCA: clients.root)
        try await EncryptedServer.with(files, performing) { server in try await body(server, services, clients) }
    }

    @Test("a certificate that somebody knows stands for a token, and for every call of the connection")
    func mapped() async throws {
        let service = CertifiedService()
        try await withServer(service) { server, services, clients in
            let pair = try await clients.sign(.client, named: "QN-001")
            service.knows(try await der(of: pair, clients))
            let client = server.client(trusting: services, showing: pair, token: nil)
            #expect(try await client.call(.show("VV-1")).final["case"] == .string("VV-1"))
            #expect(try await client.call(.show("VV-2")).final["case"] == .string("VV-2"))
            await client.close()
            #expect(service.questions == 1)
        }
    }

    @Test("openssl shows a certificate too, and with TLS 1.2", arguments: ["-tls1_2", "-tls1_3"])
    func openssl(version: String) async throws {
        let service = CertifiedService()
        try await withServer(service) { server, services, clients in
            let pair = try await clients.sign(.client)
            service.knows(try await der(of: pair, clients))
            let answer = try await services.openssl(
                server.sClient + [version, "-cert", pair.certificate, "-key", pair.key],
                input: "case.show VV-1\nquit\n"
            )
            #expect(answer == "OK {\"case\":\"VV-1\"}\nOK {\"bye\":true}\n")
        }
    }

    @Test("without a certificate a token is wanted as ever, and will do")
    func none() async throws {
        try await withServer { server, services, _ in
            let stranger = server.client(trusting: services, token: nil)
            let error = await #expect(throws: ClientError.self) { try await stranger.call(.show("VV-1")) }
            guard case .refused(.unauthenticated, _, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            await stranger.close()
            let client = server.client(trusting: services)
            _ = try await client.call(.show("VV-1"))
            await client.close()
        }
    }

    @Test("a certificate that nobody registered says nothing: a token is wanted, and will do")
    func unregistered() async throws {
        try await withServer(CertifiedService()) { server, services, clients in
            let pair = try await clients.sign(.client)
            let stranger = server.client(trusting: services, showing: pair, token: nil)
            let error = await #expect(throws: ClientError.self) { try await stranger.call(.show("VV-1")) }
            guard case .refused(.unauthenticated, _, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            await stranger.close()
            let client = server.client(trusting: services, showing: pair)
            _ = try await client.call(.show("VV-1"))
            await client.close()
        }
    }

    @Test("a certificate from elsewhere, one that has ended and a service's own are refused in the handshake")
    func refused() async throws {
        let service = CertifiedService()
        try await withServer(service) { server, services, clients in
            let pairs = [
                try await services.sign(.client), try await clients.sign(.client, until: "20210101000000Z"),
                try await clients.sign(.service("DNS:localhost")),
            ]
            for pair in pairs {
                service.knows(try await der(of: pair, clients))
                let client = server.client(trusting: services, showing: pair)
                let error = await #expect(throws: ClientError.self) { try await client.call(.show("VV-1")) }
                guard case .untrusted = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
                await client.close()
            }
        }
        #expect(service.questions == 0)
    }

    @Test("while nobody can be asked whose it is, the lines that need a caller say why, and the next ones ask again")
    func databaseAway() async {
        let service = CertifiedService()
        service.knows([1, 2, 3])
        service.isAway(true)
        var conversation = conversation(on: service, showing: [1, 2, 3])
        #expect(await lines(&conversation, "ping\ncase.show 1\n") == ["OK {\"pong\":true}", "unavailable"])
        service.isAway(false)
        #expect(await lines(&conversation, "case.show 2\n") == ["OK {\"case\":\"2\"}"])
        #expect(await lines(&conversation, "case.show 3\n") == ["OK {\"case\":\"3\"}"])
        #expect(service.questions == 2)
    }

    @Test("once it is known that it is nobody's, a token is what is wanted")
    func nobodys() async {
        let service = CertifiedService()
        service.isAway(true)
        var conversation = conversation(on: service, showing: [1, 2, 3])
        #expect(await lines(&conversation, "case.show 1\n") == ["unavailable"])
        service.isAway(false)
        #expect(await lines(&conversation, "case.show 2\n") == ["unauthenticated"])
    }

    @Test("a token that is shown takes the place of a certificate")
    func tokenWins() async {
        let service = CertifiedService()
        service.isAway(true)
        var conversation = conversation(on: service, showing: [1, 2, 3])
        #expect(await lines(&conversation, "auth good\ncase.show 1\n").last == "OK {\"case\":\"1\"}")
        service.isAway(false)
        #expect(await lines(&conversation, "case.show 2\n") == ["OK {\"case\":\"2\"}"])
        #expect(service.questions == 1)
    }

    private func conversation(on service: CertifiedService, showing certificate: [UInt8]) -> Conversation {
        Conversation(
            Conversation.Service(
                performing: service,
                wrongTokens: WrongTokens(limit: 10, clock: ServerClock(ContinuousClock())),
                metrics: ServerMetrics()
            ),
            peer: .local,
            certificate: certificate,
            language: .english,
            lineBytes: 1_000,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// The answers to some lines; of an error only its code.
    private func lines(_ conversation: inout Conversation, _ text: String) async -> [String] {
        var framer = LineFramer(limit: 1_000)
        var input = ByteBuffer(string: text)
        var lines: [Line] = []
        framer.append(&input, to: &lines)
        let answer = await conversation.answer(.lines(lines))
        return String(buffer: answer).split(separator: "\n").map { line in
            guard line.hasPrefix("ERR"), let start = line.firstRange(of: "\"code\":\"")?.upperBound else {
                return String(line)
            }
            return String(line[start...].prefix { $0 != "\"" })
        }
    }

    private func der(of pair: CertificateAuthority.Pair, _ authority: CertificateAuthority) async throws -> [UInt8] {
        let hex = try await authority.openssl(["x509", "-in", pair.certificate, "-outform", "DER", "-out", "c.der"])
        #expect(hex.isEmpty)
        return try bytes(of: "\(authority.directory)/c.der")
    }
}
