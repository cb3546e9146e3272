public import Postgres

public import struct FoundationEssentials.UUID

/// Writes about tokens.
public enum Tokens {
    /// Records the hash of a token or a certificate.
    ///
    /// - Parameters:
    ///   - token: what is kept of the token.
    ///   - session: the transaction's session.
    /// - Throws: `StorageError`, `.duplicateToken` for a certificate that was registered before; for an officer that is not there and values the database refuses.
    public static func issue(_ token: NewToken, on session: Session) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                TokenStatements.issue,
                (
                    token.id, token.officer, token.label, token.kind, Bytes(token.sha256), token.expiresAt,
                    token.createdBy
                )
            )
        }
    }

    /// Takes a token back for good.
    ///
    /// - Parameters:
    ///   - token: its key.
    ///   - officer: who takes it back; nil for whoever runs the service.
    ///   - session: the transaction's session.
    /// - Returns: whether it had not been taken back before.
    /// - Throws: `StorageError` for a token that was never issued.
    @discardableResult
    public static func revoke(_ token: UUID, by officer: UUID?, on session: Session) throws(StorageError) -> Bool {
        try StorageError.mapping { () throws(PostgresError) in
            try session.execute(TokenStatements.revoke, (token, officer)) > 0
        }
    }
}
