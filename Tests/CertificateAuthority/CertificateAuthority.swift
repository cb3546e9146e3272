import Foundation

/// An authority of a test's own that signs certificates with `openssl`; its files are gone when it is.
public final class CertificateAuthority: Sendable {
    /// What the authority says about a certificate.
    public enum Purpose: Sendable {
        /// A service's, for hosts as `subjectAltName` has them: `DNS:localhost`, `IP:127.0.0.1`.
        case service(String)
        /// A client's.
        case client
    }

    /// A certificate with its key.
    public struct Pair: Sendable {
        /// The path of the certificate.
        public let certificate: String
        /// The path of its key, readable by its owner alone.
        public let key: String
    }

    /// What `openssl` said when it did not do what it was asked.
    public struct Failure: Error {
        /// Its words.
        public let talk: String
    }

    /// Where the files are.
    public let directory: String

    /// The path of the authority's own certificate.
    public var root: String { "\(directory)/ca.pem" }

    /// Makes the authority's key and certificate.
    public init() async throws {
        directory = "/tmp/kiem-ca-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        try Self.configuration.write(toFile: "\(directory)/ca.cnf", atomically: false, encoding: .utf8)
        try "".write(toFile: "\(directory)/index.txt", atomically: false, encoding: .utf8)
        try await openssl(
            ["req", "-x509", "-config", "ca.cnf", "-extensions", "root", "-days", "30", "-subj", "/CN=Root of a test"]
                + Self.newKey("ca.key") + ["-out", "ca.pem"]
        )
    }

    deinit {
        // What a test leaves under /tmp harms nobody.
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Signs a certificate for a new key; `until` is its last moment, as `20300101000000Z`.
    public func sign(
        _ purpose: Purpose,
        named name: String = "kiem",
        from: String = "20200101000000Z",
        until: String = "20490101000000Z"
    ) async throws -> Pair {
        let file = UUID().uuidString
        let extensions =
            switch purpose {
            case .service(let hosts): "subjectAltName = \(hosts)\nextendedKeyUsage = serverAuth\n"
            case .client: "extendedKeyUsage = clientAuth\n"
            }
        try extensions.write(toFile: "\(directory)/\(file).ext", atomically: false, encoding: .utf8)
        try await openssl(
            ["req", "-new", "-config", "ca.cnf", "-subj", "/CN=\(name)"] + Self.newKey("\(file).key")
                + ["-out", "\(file).csr"]
        )
        try await openssl([
            "ca", "-batch", "-notext", "-config", "ca.cnf", "-extfile", "\(file).ext", "-startdate", from, "-enddate",
            until, "-in", "\(file).csr", "-out", "\(file).pem",
        ])
        return Pair(certificate: "\(directory)/\(file).pem", key: "\(directory)/\(file).key")
    }

    /// Runs `openssl` among the authority's files and gives what it printed.
    @discardableResult
    public func openssl(_ arguments: [String], input: String = "") async throws -> String {
        let (code, output, talk) = try await run(arguments, input: input)
        guard code == 0 else { throw Failure(talk: "openssl \(arguments[0]): \(talk)") }
        return output
    }

    /// Runs `openssl` among the authority's files and gives its exit code with what it printed and said.
    public func run(
        _ arguments: [String],
        input: String = ""
    ) async throws -> (code: Int32, output: String, talk: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: directory)
        let (standardInput, output, talk) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (standardInput, output, talk)
        return try await withCheckedThrowingContinuation { continuation in
            // Waiting blocks a thread, so it gets one of its own.
            DispatchQueue.global().async {
                continuation.resume(
                    with: Result {
                        try process.run()
                        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
                        try standardInput.fileHandleForWriting.close()
                        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
                        let said = try talk.fileHandleForReading.readToEnd() ?? Data()
                        process.waitUntilExit()
                        return (
                            process.terminationStatus, String(decoding: printed, as: UTF8.self),
                            String(decoding: said, as: UTF8.self)
                        )
                    }
                )
            }
        }
    }

    private static func newKey(_ file: String) -> [String] {
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", file]
    }

    /// All that `openssl ca` wants to be told; without a file of ours it would read the machine's.
    private static let configuration = """
        [req]
        distinguished_name = name
        [name]
        [root]
        basicConstraints = critical, CA:TRUE
        keyUsage = critical, keyCertSign, cRLSign
        [ca]
        default_ca = authority
        [authority]
        dir = .
        database = index.txt
        new_certs_dir = .
        certificate = ca.pem
        private_key = ca.key
        rand_serial = yes
        unique_subject = no
        default_md = sha256
        policy = anything
        [anything]
        commonName = supplied

        """
}
