import Contract
import Domain
import JSON
import Postgres
import Storage

/// `auth`: finds the officer behind a token.
enum Authenticate {
    static func perform(_ arguments: Arguments, _ desk: Desk) async throws(Refusal) -> Reply {
        let token = try arguments(Auth.token)
        let language = try arguments(Hello.language)
        let sha256 = AccessToken.sha256(of: token)
        guard let holder = try await desk.first(TokenStatements.authenticate, Bytes(sha256)),
            holder.isValid(at: desk.now())
        else {
            // Unknown, expired and revoked sound the same: whoever guesses learns nothing.
            throw Refusal(
                .unauthenticated,
                vi: "mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi; hãy xin mã mới",
                en: "the token is wrong, expired or revoked; ask for a new one",
                field: "token"
            )
        }
        let caller = Caller(
            officerID: holder.officer,
            officer: holder.number,
            name: holder.name,
            unitID: holder.unit,
            unit: holder.unitCode,
            roles: Set(holder.roles),
            tokenID: holder.token,
            ownScope: Scope(units: holder.units)
        )
        let final = JSONWriter.object { json in
            json.field("officer", holder.number)
            json.field("name", holder.name)
            json.field("unit", holder.unitCode)
            json.field("roles", strings: holder.roles.map(\.rawValue))
        }
        return Reply(final: final, effect: .authenticated(caller, language))
    }
}
