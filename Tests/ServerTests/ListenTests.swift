import Domain
import FoundationEssentials
import Glibc
import Logging
import NIOCore
import NIOPosix
import Testing

@testable import Server

@Suite("Where it listens", .timeLimit(.minutes(1)))
struct ListenTests {
    @Test(
        "addresses are read and written",
        arguments: [
            ("unix:/run/kiem.sock", .unix("/run/kiem.sock"), "unix:/run/kiem.sock"),
            ("127.0.0.1:7341", .tcp(host: "127.0.0.1", port: 7341), "tcp://127.0.0.1:7341"),
            ("tcp://localhost:0", .tcp(host: "localhost", port: 0), "tcp://localhost:0"),
            ("tls://kiem.example:7342", .tls(host: "kiem.example", port: 7342), "tls://kiem.example:7342"),
            ("tls://[::]:7342", .tls(host: "::", port: 7342), "tls://[::]:7342"),
            ("[::1]:7341", .tcp(host: "::1", port: 7341), "tcp://[::1]:7341"),
        ] as [(String, ListenAddress, String)]
    )
    func addresses(text: String, address: ListenAddress, description: String) {
        #expect(ListenAddress(text) == address)
        #expect(address.description == description)
    }

    @Test(
        "anything else is no address",
        arguments: [
            "", "unix:kiem.sock", "7341", ":7341", "localhost", "localhost:70000", "::1:7341", "http://localhost:1",
        ]
    )
    func noAddress(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test("the socket has the mode that was asked for", arguments: [0o600, 0o660] as [UInt32])
    func mode(_ mode: UInt32) async throws {
        let path = temporaryPath()
        let listener = try await listen(.unix(path: path, mode: mode))
        var status = stat()
        #expect(lstat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == mode)
        #expect(status.st_mode & S_IFMT == S_IFSOCK)
        try await close(listener)
        #expect(access(path, F_OK) != 0)
    }

    @Test("the file of a dead service is replaced")
    func staleSocket() async throws {
        let path = temporaryPath()
        let dead = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(unixDomainSocketPath: path + "x").get()
        // Moved away, or NIO would take the file with it.
        rename(path + "x", path)
        try await dead.close()
        #expect(access(path, F_OK) == 0)
        let listener = try await listen(.unix(path))
        let client = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: path).get()
        try await client.close()
        try await close(listener)
    }

    @Test("the socket of a living service is left alone")
    func liveSocket() async throws {
        let path = temporaryPath()
        let listener = try await listen(.unix(path))
        await #expect(throws: ServerError.socketInUse(path: path)) { try await listen(.unix(path)) }
        let client = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: path).get()
        try await client.close()
        try await close(listener)
    }

    @Test("a socket that another service has put in place meanwhile is not taken away")
    func replacedSocket() async throws {
        let path = temporaryPath()
        let first = try await listen(.unix(path))
        unlink(path)
        let second = try await listen(.unix(path))
        try await close(first)
        #expect(access(path, F_OK) == 0)
        try await close(second)
        #expect(access(path, F_OK) != 0)
    }

    @Test("a file that is no socket is left alone")
    func notASocket() async throws {
        let path = temporaryPath()
        try Data("important".utf8).write(to: URL(filePath: path))
        defer { unlink(path) }
        await #expect(throws: ServerError.notASocket(path: path)) { try await listen(.unix(path)) }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("important".utf8))
    }

    @Test("a path that does not fit into a socket's address is refused with the limit")
    func pathTooLong() async {
        let path = "/tmp/" + String(repeating: "x", count: 100)
        await #expect(throws: ServerError.pathTooLong(path: path, limit: 103)) { try await listen(.unix(path)) }
    }

    @Test("plain TCP beyond loopback is refused unless it is asked for", arguments: ["0.0.0.0", "::"])
    func plaintext(host: String) async throws {
        await #expect(throws: ServerError.plaintextRefused(host: host)) {
            try await listen(.tcp(host: host, port: 0))
        }
        guard host == "0.0.0.0" else { return }
        let listener = try await listen(.tcp(host: host, port: 0), allowPlaintext: true)
        try await close(listener)
    }

    @Test("a port that is taken is named")
    func portInUse() async throws {
        let listener = try await listen(.tcp(host: "127.0.0.1", port: 0))
        guard case .tcp(let host, let port) = listener.address else {
            Issue.record("not TCP")
            return
        }
        #expect(port > 0)
        await #expect(throws: ServerError.portInUse(host: host, port: port)) {
            try await listen(.tcp(host: host, port: port))
        }
        try await close(listener)
    }

    @Test("when one address cannot be had, none is listened at")
    func allOrNothing() async throws {
        let path = temporaryPath()
        let server = KiemServer(
            performing: CannedService(),
            configuration: ServerConfiguration(addresses: [.unix(path), .tcp(host: "0.0.0.0", port: 0)]),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        await #expect(throws: ServerError.plaintextRefused(host: "0.0.0.0")) { try await server.run() }
        #expect(access(path, F_OK) != 0)
    }

    private func listen(_ address: ListenAddress, allowPlaintext: Bool = false) async throws(ServerError) -> Listener {
        try await Listener(
            address,
            configuration: ServerConfiguration(addresses: [address], allowPlaintext: allowPlaintext),
            group: MultiThreadedEventLoopGroup.singleton
        )
    }

    private func close(_ listener: Listener) async throws {
        try await listener.channel.executeThenClose { _ in }
        listener.file?.remove()
    }

    private func temporaryPath() -> String {
        "/tmp/kiem-test-\(UUID().uuidString.prefix(18)).sock"
    }
}
