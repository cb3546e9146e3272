import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about tokens.
public enum TokenStatements {
    /// The officer behind a token, by its kind and its SHA-256; no row for a token nobody issued.
    public static let authenticate = Statement(
        named: "token.authenticate",
        .read,
        takes: (TokenKind.self, Bytes.self),
        gives: (
            UUID.self, Bytes.self, Moment?.self, Bool.self, UUID.self, String.self, String.self, OfficerTitle.self,
            [Role].self,
            UUID.self, String.self, [UUID].self
        ),
        row: TokenHolder.init
    )

    /// Tokens in the order of issue: of one officer where it is given, those behind a key, at most so many.
    public static let list = Statement(
        named: "token.list",
        .read,
        takes: (UUID?.self, UUID?.self, Int64.self),
        gives: (UUID.self, String.self, String.self, Moment.self, Moment?.self, Moment?.self, Bytes?.self),
        row: TokenRecord.init
    )

    /// The channel on which the key of a token is told when it is taken back.
    public static let revocations = "kiem_token_revoked"

    /// Of these tokens those that have been taken back, and besides them all that were in the last five minutes.
    public static let revoked = Statement(named: "token.revoked", .read, takes: [UUID].self, gives: UUID.self)

    static let issue = Statement(
        named: "token.issue",
        .write,
        takes: (UUID.self, UUID.self, String.self, TokenKind.self, Bytes.self, Moment?.self, UUID?.self)
    )

    static let revoke = Statement(named: "token.revoke", .write, takes: (UUID.self, UUID?.self))

    static let shapes: [StatementShape] = [
        StatementShape(authenticate), StatementShape(list), StatementShape(issue), StatementShape(revoke),
        StatementShape(revoked),
    ]
}
