/// A head with its signature.
public struct SignedTreeHead: Hashable, Sendable {
    /// How many bytes an Ed25519 signature has.
    public static let signatureLength = 64

    /// What was signed.
    public let head: TreeHead
    /// Which key signed: the key ID of c2sp.org/signed-note, so that keys can be replaced.
    public let keyID: UInt32
    /// The signature over the head's text, 64 bytes (Ed25519, RFC 8032).
    public let signature: [UInt8]

    /// Takes a head and a signature, which need not fit.
    public init(head: TreeHead, keyID: UInt32, signature: [UInt8]) {
        self.head = head
        self.keyID = keyID
        self.signature = signature
    }

    /// The head and its signature as a signed note: the text, an empty line, `— origin base64(key ID ‖ signature)`.
    public var note: String {
        let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> UInt32(24 - 8 * $0)) }
        return "\(head.text)\n— \(head.origin) \(Base64.encode(id + signature))\n"
    }

    /// The signature in base64.
    public var signatureText: String { Base64.encode(signature) }

    /// What the next head points back with: the hash of the note.
    ///
    /// With the signature in it, one valid signature at the end of a chain vouches for all of the chain, signatures included.
    public var hash: NodeHash {
        .plain(Array(note.utf8))
    }
}
