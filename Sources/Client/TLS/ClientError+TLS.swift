import NIOSSL

extension ClientError {
    /// What it means that a handshake ended with an error of NIO's.
    init(handshake error: any Error, address: String) {
        switch error {
        case let error as ClientError: self = error
        case NIOSSLError.handshakeFailed(.sslError(let reasons)) where reasons == [.eofDuringHandshake]:
            self = .unreachable(address: address, reason: "the connection was closed during the handshake of TLS")
        case NIOSSLError.handshakeFailed(let reason):
            self = .untrusted(address: address, reason: Self.short("\(reason)"))
        case is NIOSSLError, is NIOSSLExtraError: self = .untrusted(address: address, reason: "\(error)")
        default: self.init(connecting: error, address: address)
        }
    }

    /// What it means that a connection ended with an error of NIO's; `isHeard` says whether anything was answered on it.
    ///
    /// With TLS 1.3 a client is done with its handshake before the service has looked at the client's certificate, so that a refusal of
    /// it comes in place of the first answer.
    init(lost error: any Error, address: String, isHeard: Bool) {
        if !isHeard, let error = error as? BoringSSLError {
            self = .untrusted(address: address, reason: Self.short("\(error)"))
        } else {
            self = .connectionLost(reason: "\(error)")
        }
    }

    /// The words for people in an entry of BoringSSL's error stack, `…OPENSSL_internal:CERTIFICATE_VERIFY_FAILED at …`; all of it where
    /// there are none.
    private static func short(_ text: String) -> String {
        guard let start = text.firstRange(of: "OPENSSL_internal:")?.upperBound else { return text }
        return text[start...].prefix { $0 != " " }.lowercased().map { $0 == "_" ? " " : String($0) }.joined()
    }
}
