import NIOCore
import NIOSSL

/// Whom a client trusts behind `tls://`, and who it says it is: paths of PEM files.
public struct TLSSettings: Sendable, Hashable {
    /// The certificates that the service's certificate must come from; nil trusts those of the system.
    public var ca: String?
    /// The client's certificate, followed by those between it and its root; nil shows none.
    public var certificate: String?
    /// The private key of the client's certificate; nil where the certificate's file holds it too.
    public var key: String?

    /// Names the files; none is opened yet.
    public init(ca: String? = nil, certificate: String? = nil, key: String? = nil) {
        self.ca = ca
        self.certificate = certificate
        self.key = key
    }

    /// Reads the files, at each connection anew, since certificates are replaced while clients live; blocks the thread.
    ///
    /// - Throws: `ClientError.unusable` with the file that is wrong.
    func context() throws(ClientError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.shutdownTimeout = .seconds(1)
        if let ca {
            let roots = try Self.using(ca) { try NIOSSLCertificate.fromPEMFile(ca) }
            guard !roots.isEmpty else { throw .unusable(file: ca, reason: "no certificate in it") }
            configuration.trustRoots = .certificates(roots)
        }
        if let certificate {
            let chain = try Self.using(certificate) { try NIOSSLCertificate.fromPEMFile(certificate) }
            let keyFile = key ?? certificate
            let key = try Self.using(keyFile) { try NIOSSLPrivateKey(file: keyFile, format: .pem) }
            configuration.certificateChain = chain.map { .certificate($0) }
            configuration.privateKey = .privateKey(key)
            return try Self.using(keyFile) { try NIOSSLContext(configuration: configuration) }
        }
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .unusable(file: "/etc/ssl/certs", reason: "\(error)")
        }
    }

    private static func using<Value>(_ file: String, _ body: () throws -> Value) throws(ClientError) -> Value {
        do {
            return try body()
        } catch {
            throw .unusable(file: file, reason: "\(error)")
        }
    }
}
