import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `token.list`: tokens in the order of issue, without their secrets.
enum ListTokens {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let limit = try request.limit()
        let officer: UUID? =
            if let number = try request.arguments(TokenList.officer) {
                try await desk.officer(number, field: "officer").id
            } else {
                nil
            }
        let tokens = try await desk.read(TokenStatements.list, (officer, try after(request), limit + 1))
        return Page(tokens, limit: limit, name: { $0.id.wire }).reply { json, token in
            json.field("token_id", token.id.wire)
            json.field("officer", token.officerNumber)
            json.field("label", token.label)
            json.field("fingerprint", ifAny: token.certificate?.bytes.hexadecimal)
            json.field("created_at", token.createdAt.description)
            json.field("expires_at", ifAny: token.expiresAt?.description)
            json.field("revoked_at", ifAny: token.revokedAt?.description)
        }
    }

    private static func after(_ request: Request) throws(Refusal) -> UUID? {
        guard let text = try request.arguments(Contract.Request.after) else { return nil }
        guard let id = UUID(uuidString: text) else {
            throw request.arguments.refusal(
                of: "after",
                vi: "cần một UUID (trường next của trang trước)",
                en: "wants a UUID (`next` of the page before)"
            )
        }
        return id
    }
}
