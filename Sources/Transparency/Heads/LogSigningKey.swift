import Crypto

/// The secret key of a log; it is kept where no database's superuser can read it.
public struct LogSigningKey: Sendable {
    /// What stands before the seed in PKCS #8 (RFC 8410, section 7): version 0, id-Ed25519, an octet string in an octet string.
    private static let header: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
    private static let begin = "-----BEGIN PRIVATE KEY-----"
    private static let end = "-----END PRIVATE KEY-----"

    /// Which log.
    public let origin: LogOrigin
    /// The key that everybody may have.
    public let verifyingKey: LogVerifyingKey
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a new key from the system's randomness; nil never, unless the library gives a public key of another length.
    public init?(newFor origin: LogOrigin) {
        self.init(origin: origin, key: Curve25519.Signing.PrivateKey())
    }

    /// Reads a key file: PEM as `openssl genpkey -algorithm ed25519` writes it.
    ///
    /// Who may read the file is for the caller to check.
    ///
    /// - Throws: `LogKeyError` when the text is not such a key.
    public init(origin: LogOrigin, pem: String) throws(LogKeyError) {
        let lines = pem.split(whereSeparator: \.isNewline).map { String($0.trimmed) }.filter { !$0.isEmpty }
        guard lines.first == Self.begin, lines.last == Self.end else { throw .notPEM }
        guard let bytes = Base64.decode(lines.dropFirst().dropLast().joined()) else { throw .notPEM }
        guard bytes.starts(with: Self.header), bytes.count == Self.header.count + 32 else { throw .notEd25519 }
        guard
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(bytes.dropFirst(Self.header.count))),
            let made = LogSigningKey(origin: origin, key: key)
        else { throw .notEd25519 }
        self = made
    }

    private init?(origin: LogOrigin, key: Curve25519.Signing.PrivateKey) {
        guard let verifyingKey = LogVerifyingKey(origin: origin, bytes: Array(key.publicKey.rawRepresentation)) else {
            return nil
        }
        self.origin = origin
        self.key = key
        self.verifyingKey = verifyingKey
    }

    /// The text of the key file; to be written with mode 0600.
    public var pem: String {
        "\(Self.begin)\n\(Base64.encode(Self.header + Array(key.rawRepresentation)))\n\(Self.end)\n"
    }

    /// Signs a head of this log.
    ///
    /// - Throws: `LogKeyError` when the head is another log's, or the library fails.
    public func sign(_ head: TreeHead) throws(LogKeyError) -> SignedTreeHead {
        guard head.origin == origin else { throw .otherOrigin }
        guard let signature = try? key.signature(for: Array(head.text.utf8)) else { throw .failed }
        return SignedTreeHead(head: head, keyID: verifyingKey.id, signature: Array(signature))
    }
}
