import Crypto

/// The public key of a log: who has it needs to trust nobody else.
public struct LogVerifyingKey: Hashable, Sendable {
    /// Ed25519's number among the signature types of c2sp.org/signed-note.
    private static let algorithm: UInt8 = 1

    /// Which log.
    public let origin: LogOrigin
    /// The key, 32 bytes.
    public let bytes: [UInt8]
    /// The first four bytes of SHA-256(origin ‖ 0x0A ‖ 0x01 ‖ key): what tells a log's keys apart.
    public let id: UInt32

    /// Takes a key; nil when it is not one of 32 bytes.
    public init?(origin: LogOrigin, bytes: [UInt8]) {
        guard bytes.count == 32, (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else {
            return nil
        }
        self.origin = origin
        self.bytes = bytes
        let hash = NodeHash.plain(Array(origin.description.utf8) + [0x0A, Self.algorithm] + bytes).bytes
        id = hash.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads what `text` writes; nil for anything else.
    public init?(_ text: some StringProtocol) {
        // Base64 has plus signs of its own.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let origin = LogOrigin(parts[0]), let bytes = Base64.decode(parts[2]),
            bytes.first == Self.algorithm
        else { return nil }
        self.init(origin: origin, bytes: Array(bytes.dropFirst()))
        guard parts[1] == Hex.text(id) else { return nil }
    }

    /// The key as c2sp.org/signed-note writes it: `origin+id+base64(0x01 ‖ key)`.
    public var text: String {
        "\(origin)+\(Hex.text(id))+\(Base64.encode([Self.algorithm] + bytes))"
    }

    /// Whether a head is of this log and signed with this key.
    public func vouches(for signed: SignedTreeHead) -> Bool {
        guard signed.head.origin == origin, signed.keyID == id,
            signed.signature.count == SignedTreeHead.signatureLength,
            // The bytes were a key when this value was made.
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return false }
        return key.isValidSignature(signed.signature, for: Array(signed.head.text.utf8))
    }
}
