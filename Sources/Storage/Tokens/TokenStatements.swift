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
            UUID.self, Moment?.self, Bool.self, UUID.self, String.self, String.self, OfficerTitle.self, [Role].self,
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

    static let issue = Statement(
        named: "token.issue",
        .write,
        takes: (UUID.self, UUID.self, String.self, TokenKind.self, Bytes.self, Moment?.self, UUID?.self)
    )

    static let revoke = Statement(named: "token.revoke", .write, takes: (UUID.self, UUID?.self))

    static let shapes: [StatementShape] = [
        StatementShape(authenticate), StatementShape(list), StatementShape(issue), StatementShape(revoke),
    ]
}
