import Contract
import Domain
import JSON
import Postgres
import Storage

/// `token.revoke`: ends a token for good; once is enough.
enum RevokeToken {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let id = try request.arguments(TokenRevoke.tokenID)
        let now = desk.now()
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                _ = try Tokens.revoke(id, by: request.caller.officerID, on: session)
            }
            let subject = id.wire
            let answer = JSONWriter.object { json in
                json.field("token_id", subject)
                json.field("revoked_at", now.description)
            }
            return Written(subject: subject, event: answer, answer: answer)
        }
    }
}
