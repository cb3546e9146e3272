import Contract
import Domain
import JSON
import Postgres
import Storage

/// `token.issue`: a token for an officer; its text is shown once and kept nowhere.
enum IssueToken {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let expiresAt = try arguments(TokenIssue.expiresAt)
        if let expiresAt, expiresAt <= desk.now() {
            throw arguments.refusal(
                of: "expires_at",
                vi: "\(expiresAt) đã qua; mã sẽ không dùng được",
                en: "\(expiresAt) is over; the token would be good for nothing"
            )
        }
        let officer = try await desk.officer(try arguments(OfficerAdd.officer), field: "officer")
        let secret = AccessToken.random().text
        let token = NewToken(
            id: .version7(),
            officer: officer.id,
            label: try arguments(TokenIssue.label) ?? request.text(unnamed),
            sha256: AccessToken.sha256(of: secret),
            expiresAt: expiresAt,
            createdBy: request.caller.officerID
        )
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in try Tokens.issue(token, on: session) }
            return Written(
                subject: token.id.wire,
                unit: officer.unit,
                event: JSONWriter.object { $0.field("officer", officer.number) },
                answer: answer(token, of: officer, showing: nil),
                shownOnce: answer(token, of: officer, showing: secret)
            )
        }
    }

    /// The refusal of a repeated request: the token has been issued, and cannot be shown again since only its hash is kept.
    static func shownBefore(_ answer: String) -> Refusal {
        var id = "?"
        if case .object(let object) = try? JSONParser.parse(answer), case .string(let text) = object["token_id"] {
            id = text
        }
        return Refusal(
            .conflict,
            vi:
                "mã này đã cấp và chỉ hiện một lần; nếu bị mất, hãy thu hồi (token.revoke \(id)) rồi cấp mã khác với id mới",
            en:
                "this token was issued and is shown only once; if it is lost, revoke it (token.revoke \(id)) and issue another with a new id",
            field: "id"
        )
    }

    private static let unnamed = Bilingual(vi: "không ghi mục đích", en: "no purpose given")

    private static func answer(_ token: NewToken, of officer: OfficerRecord, showing secret: String?) -> [UInt8] {
        JSONWriter.object { json in
            json.field("token", ifAny: secret)
            json.field("token_id", token.id.wire)
            json.field("officer", officer.number)
            json.field("expires_at", ifAny: token.expiresAt?.description)
        }
    }
}
