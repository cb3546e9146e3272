/// What somebody shows to say who they are.
public enum TokenKind: String, Sendable {
    /// A secret text, known to its owner alone.
    case secret
    /// A certificate, known to everybody; that its key is at hand was seen in the handshake.
    case certificate
}

extension TokenKind: TextValue {}
