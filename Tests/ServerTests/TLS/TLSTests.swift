import CertificateAuthority
import Client
import Contract
import Dialogues
import Domain
import Glibc
import JSON
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@testable import Server

@Suite("TLS", .timeLimit(.minutes(2)))
struct TLSTests {
    /// A service's own certificate and key as its files.
    private func files(_ pair: CertificateAuthority.Pair, clientCA: String? = nil) -> TLSFiles {
        TLSFiles(certificate: pair.certificate, key: pair.key, clientCA: clientCA)
    }

    @Test("a client of ours talks to it by name and by address", arguments: ["localhost", "127.0.0.1"])
    func ourClient(host: String) async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost, IP:127.0.0.1"))
        try await EncryptedServer.with(files(pair)) { server in
            let client = server.client(trusting: authority, host: host)
            let answer = try await client.call(.show("VV-1"))
            #expect(answer.final["case"] == .string("VV-1"))
            await client.close()
        }
    }

    @Test("answers of many records arrive whole, and so do requests")
    func large() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        try await EncryptedServer.with(files(pair)) { server in
            let client = server.client(trusting: authority)
            let texts = (0..<1_500).map { "\($0) " + String(repeating: "x", count: 1_000) }
            let shown = try await client.calls(texts.map { .show($0) })
            #expect(try shown.map { try $0.get().final["case"] } == texts.map { .string($0) })
            var fields = JSONObject()
            fields.set("text", .word("3"))
            fields.set("limit", .word("700000"))
            #expect(try await client.call(ClientRequest(.productSearch, fields)).rows.count == 3)
            await client.close()
        }
    }

    @Test("a service whose certificate comes from elsewhere is not spoken to, nor with the system's roots alone")
    func wrongAuthority() async throws {
        let (authority, other) = (try await CertificateAuthority(), try await CertificateAuthority())
        let pair = try await authority.sign(.service("DNS:localhost"))
        let service = CannedService()
        try await EncryptedServer.with(files(pair), service) { server in
            for client in [
                server.client(trusting: other),
                KiemClient(address: .tls(host: "localhost", port: server.port), token: "good", language: .english),
            ] {
                let error = await #expect(throws: ClientError.self) { try await client.call(.show("VV-1")) }
                guard case .untrusted(_, "certificate verify failed") = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
                await client.close()
            }
        }
        #expect(await service.diary.entries.isEmpty)
    }

    @Test("a certificate for another host is refused by name and by address", arguments: ["localhost", "127.0.0.1"])
    func wrongHost(host: String) async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:kiem.example, IP:127.0.0.2"))
        try await EncryptedServer.with(files(pair)) { server in
            let client = server.client(trusting: authority, host: host)
            let error = await #expect(throws: ClientError.self) { try await client.call(.show("VV-1")) }
            guard case .untrusted = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(error?.isWorthRepeating == false)
            await client.close()
        }
    }

    @Test("openssl as client: TLS 1.2 and 1.3 speak the protocol", arguments: ["-tls1_2", "-tls1_3"])
    func openssl(version: String) async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        try await EncryptedServer.with(files(pair)) { server in
            let answer = try await authority.openssl(
                server.sClient + [version],
                input: "hello language=en\nauth token=good\n#7 case.show VV-2\n\n#8 case.burn\nquit\n"
            )
            let lines = answer.split(separator: "\n").map(String.init)
            Dialogue.expect(
                lines,
                like: [
                    #"OK {"language":"en"}"#, #"OK {"officer":"QN-001"}"#, ##"#7 OK {"case":"VV-2"}"##,
                    ##"#8 ERR {"code":"unknown_operation",…"##, #"OK {"bye":true}"#,
                ]
            )
        }
    }

    @Test("a client that has sent all it has and says so reads all its answers")
    func halfClosed() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        try await EncryptedServer.with(files(pair)) { server in
            let lines = (0..<300).map { "#\($0) case.show VV-\($0)\n" }.joined()
            let answer = try await authority.openssl(server.sClient, input: "auth good\n\(lines)quit\n")
            #expect(answer.split(separator: "\n").count == 302)
        }
    }

    @Test("TLS 1.1 and 1.0 are refused", arguments: ["-tls1_1", "-tls1"])
    func oldVersions(version: String) async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        try await EncryptedServer.with(files(pair)) { server in
            // Without the lower security level openssl itself would not even ask.
            let arguments = server.sClient + [version, "-cipher", "DEFAULT@SECLEVEL=0"]
            let (code, output, talk) = try await authority.run(arguments, input: "ping\nquit\n")
            #expect(code != 0)
            #expect(talk.contains("alert protocol version"), "\(talk)")
            #expect(!output.contains("OK"))
        }
    }

    @Test("a client without TLS is closed, with no word answered and no harm to others")
    func plainClient() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        let service = CannedService()
        try await EncryptedServer.with(files(pair), service) { server in
            let client = server.client(trusting: authority)
            _ = try await client.call(.show("VV-1"))
            for text in ["hello\nauth token=good\ncase.show VV-9\n", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"] {
                let answer = try await server.talkPlainly { connection in
                    try await connection.send(text)
                    return try await connection.rest()
                }
                #expect(!answer.joined().contains("OK"), "\(answer)")
            }
            #expect(try await client.call(.show("VV-2")).final["case"] == .string("VV-2"))
            await client.close()
        }
        #expect(await service.diary.entries == ["begin VV-1", "end VV-1", "begin VV-2", "end VV-2"])
    }

    @Test("who connects and says nothing holds a place no longer than a handshake may take")
    func silentClient() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        let limits = ServerLimits(handshake: .milliseconds(300), connections: 1)
        try await EncryptedServer.with(files(pair), limits: limits) { server in
            let start = ContinuousClock.now
            let rest = try await server.talkPlainly { try await $0.rest() }
            let time = ContinuousClock.now - start
            #expect(rest.isEmpty)
            #expect(time >= .milliseconds(300) && time < .seconds(60), "\(time)")
            // The one place there is can be had again.
            let client = server.client(trusting: authority)
            _ = try await client.callReliably(.show("VV-1"), within: .seconds(30))
            // And while it is taken, one more is turned away and may come back.
            let second = server.client(trusting: authority)
            let error = await #expect(throws: ClientError.self) { try await second.call(.show("VV-2")) }
            #expect(error?.isWorthRepeating == true, "\(String(describing: error))")
            await client.close()
            _ = try await second.callReliably(.show("VV-2"), within: .seconds(30))
            await second.close()
        }
    }

    @Test("a stop does not wait for a handshake that does not come")
    func stopDuringHandshake() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        let limits = ServerLimits(handshake: .seconds(600), connections: 1)
        try await EncryptedServer.with(files(pair), limits: limits) { server in
            let rest = try await server.talkPlainly { connection in
                // Once others find no place it has one.
                while let client = Optional(server.client(trusting: authority)) {
                    let isIn = (try? await client.call(.show("VV-1"))) != nil
                    await client.close()
                    if !isIn { break }
                }
                await server.group.triggerGracefulShutdown()
                return try await connection.rest()
            }
            #expect(rest.isEmpty)
        }
    }

    @Test("new files count for new connections, old connections go on")
    func reload() async throws {
        let (old, new) = (try await CertificateAuthority(), try await CertificateAuthority())
        let first = try await old.sign(.service("DNS:localhost"))
        let second = try await new.sign(.service("DNS:localhost"))
        try await EncryptedServer.with(files(first)) { server in
            let before = server.client(trusting: old)
            _ = try await before.call(.show("VV-1"))
            try replace(first, by: second)
            #expect(await server.server.reload())
            #expect(try await before.call(.show("VV-2")).final["case"] == .string("VV-2"))
            let after = server.client(trusting: new)
            _ = try await after.call(.show("VV-3"))
            let late = server.client(trusting: old)
            await #expect(throws: ClientError.self) { try await late.call(.show("VV-4")) }
            for client in [before, after, late] { await client.close() }
        }
    }

    @Test("files that are wrong at a reload change nothing but the log", arguments: ["certificate", "key", "both"])
    func brokenReload(which: String) async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        let other = try await authority.sign(.service("DNS:localhost"))
        try await EncryptedServer.with(files(pair)) { server in
            switch which {
            case "certificate": truncate(pair.certificate, 40)
            case "key": try replace(pair.key, by: other.key)
            default: unlink(pair.certificate)
            }
            #expect(await !server.server.reload())
            #expect(server.log.has(.error, pair.certificate))
            let client = server.client(trusting: authority)
            _ = try await client.call(.show("VV-1"))
            await client.close()
        }
    }

    @Test("each file is told of by what is wrong with it")
    func problems() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        let other = try await authority.sign(.service("DNS:localhost"))
        let open = try await authority.sign(.service("DNS:localhost"))
        chmod(open.key, 0o644)
        let secret = "\(authority.directory)/secret.key"
        try await authority.openssl(["pkey", "-in", pair.key, "-aes256", "-passout", "pass:x", "-out", secret])
        chmod(secret, 0o600)
        let cases: [(TLSFiles, TLSProblem)] = [
            (
                TLSFiles(certificate: "/nowhere.pem", key: pair.key),
                .unreadable(path: "/nowhere.pem", reason: "No such file or directory")
            ),
            (
                TLSFiles(certificate: pair.certificate, key: authority.directory),
                .unreadable(path: authority.directory, reason: "not a file of at most 1048576 bytes")
            ),
            (TLSFiles(certificate: pair.key, key: pair.key), .notCertificates(path: pair.key)),
            (TLSFiles(certificate: pair.certificate, key: secret), .notAKey(path: secret)),
            (
                TLSFiles(certificate: pair.certificate, key: other.key),
                .doesNotFit(key: other.key, certificate: pair.certificate)
            ),
            (
                TLSFiles(certificate: open.certificate, key: open.key),
                .openToOthers(path: open.key, mode: 0o644)
            ),
            (files(pair, clientCA: pair.key), .notCertificates(path: pair.key)),
        ]
        for (files, problem) in cases {
            #expect(throws: ServerError.tls(problem)) { try TLSIdentity(files) }
            #expect(!problem.message.vi.isEmpty && problem.message.en.contains("/"))
        }
    }

    @Test("a key of root's may be read by its group, one of anybody else's by nobody", .enabled(if: geteuid() == 0))
    func keyOfRoot() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"))
        chmod(pair.key, 0o640)
        _ = try TLSIdentity(files(pair))
        chown(pair.key, 65_534, 65_534)
        #expect(throws: ServerError.tls(.openToOthers(path: pair.key, mode: 0o640))) { try TLSIdentity(files(pair)) }
    }

    @Test("a certificate that has ended is warned of and served: its clients refuse it")
    func expired() async throws {
        let authority = try await CertificateAuthority()
        let pair = try await authority.sign(.service("DNS:localhost"), until: "20210101000000Z")
        try await EncryptedServer.with(files(pair)) { server in
            #expect(server.log.has(.warning, pair.certificate))
            let client = server.client(trusting: authority)
            let error = await #expect(throws: ClientError.self) { try await client.call(.show("VV-1")) }
            guard case .untrusted = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            await client.close()
        }
    }

    @Test("an address with TLS and no certificate is not listened at")
    func noCertificate() async throws {
        let server = KiemServer(
            performing: CannedService(),
            configuration: ServerConfiguration(addresses: [.tls(host: "127.0.0.1", port: 0)]),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        await #expect(throws: ServerError.noCertificate(address: "tls://127.0.0.1:0")) { try await server.run() }
    }

    private func replace(_ old: CertificateAuthority.Pair, by new: CertificateAuthority.Pair) throws {
        try replace(old.certificate, by: new.certificate)
        try replace(old.key, by: new.key)
    }

    private func replace(_ old: String, by new: String) throws {
        try #require(rename(new, old) == 0)
    }
}

extension EncryptedServer {
    /// The arguments with which `openssl` is a client that reads lines and waits for the service to close.
    var sClient: [String] {
        [
            "s_client", "-connect", "127.0.0.1:\(port)", "-servername", "localhost", "-verify_hostname", "localhost",
            "-CAfile", "ca.pem", "-verify_return_error", "-quiet",
        ]
    }
}

extension ClientRequest {
    /// A `case.show`.
    static func show(_ name: String) -> ClientRequest {
        var fields = JSONObject()
        fields.set("case", .string(name))
        return ClientRequest(.caseShow, fields)
    }
}
