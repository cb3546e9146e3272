import CertificateAuthority
import FoundationEssentials
import Glibc
import JSON
import Testing

@Suite("kiemd with TLS", .enabled(if: isServerExpected, "PostgreSQL is installed"), .serialized, .preparedHome)
struct TLSTests {
    @Test("kiem reaches it with a token and with a certificate, and SIGHUP changes the certificate and ends nothing")
    func wholeLife() async throws {
        let (authority, next) = (try await CertificateAuthority(), try await CertificateAuthority())
        let pair = try await authority.sign(.service("DNS:localhost"))
        let client = try await authority.sign(.client)
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try home.start(
                "up",
                "--listen",
                "tls://127.0.0.1:0",
                "--tls-certificate",
                pair.certificate,
                "--tls-key",
                pair.key,
                "--tls-client-ca",
                authority.root
            )
            try await service.untilSaid("kiem is ready")
            let port = try #require(
                service.talk.split(separator: "tls://127.0.0.1:").last.map { $0.prefix { $0.isNumber } }
            )
            let server = ["KIEM_SERVER": "tls://localhost:\(port)"]
            let trusting = server.merging(["KIEM_CA": authority.root]) { $1 }

            let token = try #require(try home.token())
            let list = try await home.run(
                Programs.kiem,
                ["officer", "list", "--json"],
                with: trusting.merging(["KIEM_TOKEN": token]) { $1 }
            )
            #expect(list.code == 0, "\(list.talk)")
            let untrusting = try await home.run(Programs.kiem, ["ping"], with: server)
            #expect(untrusting.code == 69 && untrusting.talk.contains("--ca"), "\(untrusting)")

            try await register(client, authority, of: try officer(list.results), home)
            let certificate = ["--certificate", client.certificate, "--key", client.key]
            let shown = try await home.run(
                Programs.kiem,
                ["unit", "list", "--limit", "1"] + certificate,
                with: trusting
            )
            #expect(shown.code == 0, "\(shown.talk)")
            let doctor = try await home.run(Programs.kiem, ["doctor"] + certificate, with: trusting)
            #expect(doctor.code == 0, "\(doctor)")
            #expect(try await home.run(Programs.kiem, ["unit", "list"], with: trusting).code == 77)

            try await replaceCertificate(pair, next, of: service)
            #expect(try await home.run(Programs.kiem, ["ping"], with: trusting).code == 69)
            let renewed = try await home.run(Programs.kiem, ["ping", "--ca", next.root], with: server)
            #expect(renewed.code == 0, "\(renewed.talk)")

            truncate(pair.certificate, 10)
            service.signal(SIGHUP)
            try await service.untilSaid("what was read before stays in use")
            #expect(try await home.run(Programs.kiem, ["ping", "--ca", next.root], with: server).code == 0)
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("what does not go together is said before anything is started")
    func usage() async throws {
        try await Home.with { home in
            for words in [["--listen", "tls://127.0.0.1:0"], ["--tls-key", "x"], ["--tls-client-ca", "x"]] {
                let ended = try await home.run(["up"] + words)
                #expect(ended.code == 64, "\(words)")
            }
            #expect(home.processes().isEmpty)
        }
    }

    private func officer(_ results: String) throws -> String {
        guard let line = results.split(separator: "\n").first,
            case .object(let object) = try JSONParser.parse(Array(line.utf8)),
            case .string(let number) = object["officer"]
        else { throw CancellationError() }
        return number
    }

    private func register(
        _ pair: CertificateAuthority.Pair,
        _ authority: CertificateAuthority,
        of officer: String,
        _ home: Home
    ) async throws {
        let printed = try await authority.openssl([
            "x509", "-noout", "-fingerprint", "-sha256", "-in", pair.certificate,
        ])
        let fingerprint = try #require(printed.split(separator: "=").last).prefix(95)
        let register = try await home.run(
            Programs.kiem,
            ["token", "register", "--officer", officer, "--fingerprint", "\(fingerprint)"]
        )
        #expect(register.code == 0, "\(register.talk)")
    }

    private func replaceCertificate(
        _ old: CertificateAuthority.Pair,
        _ authority: CertificateAuthority,
        of service: Running
    ) async throws {
        let new = try await authority.sign(.service("DNS:localhost"))
        try #require(rename(new.certificate, old.certificate) == 0 && rename(new.key, old.key) == 0)
        service.signal(SIGHUP)
        try await service.untilSaid("SIGHUP")
    }
}
