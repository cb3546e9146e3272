import Contract
import Crypto
import Domain
import JSON
import Postgres
import Storage

/// `auth`: finds the officer behind a token; and behind a certificate, which says as much without a word.
enum Authenticate {
    static func perform(_ arguments: Arguments, _ desk: Desk) async throws(Refusal) -> Reply {
        let token = try arguments(Auth.token)
        let language = try arguments(Hello.language)
        guard let holder = try await holder(.secret, AccessToken.sha256(of: token), desk) else {
            // Unknown, expired and revoked sound the same: whoever guesses learns nothing.
            throw Refusal(
                .unauthenticated,
                vi: "mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi; hãy xin mã mới",
                en: "the token is wrong, expired or revoked; ask for a new one",
                field: "token"
            )
        }
        let final = JSONWriter.object { json in
            json.field("officer", holder.number)
            json.field("name", holder.name)
            json.field("unit", holder.unitCode)
            json.field("roles", strings: holder.roles.map(\.rawValue))
        }
        return Reply(final: final, effect: .authenticated(caller(holder), language))
    }

    /// The officer for whom a certificate was registered; nil where it was not, and where it is good no more.
    static func caller(showing certificate: [UInt8], _ desk: Desk) async throws(Refusal) -> Caller? {
        try await holder(.certificate, Array(SHA256.hash(data: certificate)), desk).map(caller)
    }

    private static func holder(
        _ kind: TokenKind,
        _ sha256: [UInt8],
        _ desk: Desk
    ) async throws(Refusal) -> TokenHolder? {
        guard let holder = try await desk.first(TokenStatements.authenticate, (kind, Bytes(sha256))),
            holder.isValid(sha256, at: desk.now())
        else { return nil }
        return holder
    }

    private static func caller(_ holder: TokenHolder) -> Caller {
        Caller(
            officerID: holder.officer,
            officer: holder.number,
            name: holder.name,
            unitID: holder.unit,
            unit: holder.unitCode,
            roles: Set(holder.roles),
            tokenID: holder.token,
            expiresAt: holder.expiresAt,
            ownScope: Scope(units: holder.units)
        )
    }
}
