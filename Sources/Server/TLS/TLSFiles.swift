/// The files that TLS is made from, all PEM; their paths, since they are read again whenever the service is told to.
public struct TLSFiles: Sendable, Hashable {
    /// The service's certificate, followed by those between it and its root.
    public var certificate: String
    /// The private key of the service's certificate, without a passphrase.
    public var key: String
    /// The certificates by which clients' certificates are judged; nil asks clients for none.
    public var clientCA: String?

    /// Names the files; none is opened yet.
    public init(certificate: String, key: String, clientCA: String? = nil) {
        self.certificate = certificate
        self.key = key
        self.clientCA = clientCA
    }
}
