import Contract
import Domain
import JSON
import Postgres
import Storage

/// `token.register`: a client's certificate for an officer, known by its fingerprint.
///
/// By its fingerprint and not by a name in it: whoever can have certificates signed with a name of their choice would otherwise be anybody.
enum RegisterCertificate {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let fingerprint = try arguments(TokenRegister.fingerprint)
        let expiresAt = try arguments(TokenIssue.expiresAt)
        if let expiresAt, expiresAt <= desk.now() {
            throw arguments.refusal(
                of: "expires_at",
                vi: "\(expiresAt) đã qua; chứng thư sẽ không dùng được",
                en: "\(expiresAt) is over; the certificate would be good for nothing"
            )
        }
        let officer = try await desk.officer(try arguments(OfficerAdd.officer), field: "officer")
        let token = NewToken(
            id: .version7(),
            officer: officer.id,
            label: try arguments(TokenIssue.label) ?? request.text(unnamed),
            kind: .certificate,
            sha256: fingerprint,
            expiresAt: expiresAt,
            createdBy: request.caller.officerID
        )
        return try await desk.write(request) { session throws(WriteFailure) in
            do throws(WriteFailure) {
                try WriteFailure.mapping { () throws(StorageError) in try Tokens.issue(token, on: session) }
            } catch {
                if case .storage(.duplicateToken) = error {
                    throw .refused(Refusal(.duplicateToken, field: "fingerprint"))
                }
                throw error
            }
            let answer = JSONWriter.object { json in
                json.field("token_id", token.id.wire)
                json.field("officer", officer.number)
                json.field("fingerprint", fingerprint.hexadecimal)
                json.field("expires_at", ifAny: expiresAt?.description)
            }
            return Written(subject: token.id.wire, unit: officer.unit, event: answer, answer: answer)
        }
    }

    private static let unnamed = Bilingual(vi: "chứng thư", en: "a certificate")
}
