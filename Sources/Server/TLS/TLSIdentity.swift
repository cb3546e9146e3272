import NIOCore
import NIOSSL

/// Who the service is to its clients, and whom of them it asks for a certificate: read from files, ready for handshakes.
struct TLSIdentity: Sendable {
    /// What the handshakes of connections begin with.
    let context: NIOSSLContext
    /// From when to when the certificate is good, in seconds since 1970.
    let validity: ClosedRange<Int>

    /// Reads the files; blocks the thread.
    ///
    /// A certificate that has ended is read like any other: its clients refuse it, and a service that does not start helps nobody.
    ///
    /// - Throws: `ServerError` that names the file and what is wrong with it.
    init(_ files: TLSFiles) throws(ServerError) {
        let chain = try Self.certificates(in: files.certificate)
        let key = try Self.key(in: files.key)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(key)
        )
        configuration.minimumTLSVersion = .tlsv12
        // What a client that does not say goodbye may cost after the last answer.
        configuration.shutdownTimeout = .seconds(1)
        if let clientCA = files.clientCA {
            configuration.trustRoots = .certificates(try Self.certificates(in: clientCA))
            // A client without one may still show a token; one that shows a certificate is held to it.
            configuration.certificateVerification = .optionalVerification
            configuration.sendCANameList = true
        }
        do {
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            // The files are PEM and each by itself good, so what is left is that they do not belong together.
            throw .tls(.doesNotFit(key: files.key, certificate: files.certificate))
        }
        let from = Int(chain[0].notValidBefore)
        validity = from...max(from, Int(chain[0].notValidAfter))
    }

    private static func certificates(in path: String) throws(ServerError) -> [NIOSSLCertificate] {
        let bytes = try PEMFile.read(path)
        // Why it is not does not matter: the reasons are BoringSSL's, and the remedy is the same.
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(bytes), !certificates.isEmpty else {
            throw .tls(.notCertificates(path: path))
        }
        return certificates
    }

    private static func key(in path: String) throws(ServerError) -> NIOSSLPrivateKey {
        let bytes = try PEMFile.readKey(path)
        guard let key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else { throw .tls(.notAKey(path: path)) }
        return key
    }
}
