import Contract
import Storage

import struct FoundationEssentials.UUID

/// An inspection that waits to be logged, with the request it came by.
struct LogJob: Sendable {
    let request: Request
    let inspection: NewInspection
    /// The complaint that it follows.
    let complaint: ComplaintRecord?
    /// The idempotency key, with whose it is.
    let key: RequestKey?
    /// SHA-256 of the request's body, where there is a key.
    let bodySHA256: [UInt8]

    init(_ request: Request, _ inspection: NewInspection, complaint: ComplaintRecord?) throws(Refusal) {
        self.request = request
        self.inspection = inspection
        self.complaint = complaint
        key = try request.arguments(Contract.Request.id).map {
            RequestKey(officer: request.caller.officerID, key: $0)
        }
        bodySHA256 = key == nil ? [] : RequestBody.sha256(of: request.fields)
    }

    /// What the log keeps and the caller is answered, once the inspection has its numbers.
    func completed(_ logged: LoggedInspection) -> CompletedWrite {
        let written = Written(inspection, logged, request)
        return CompletedWrite(
            officer: request.caller.officerID,
            operation: request.operation.rawValue,
            subject: written.subject,
            unit: written.unit,
            event: String(decoding: written.event, as: UTF8.self),
            answer: key.map {
                CompletedWrite.Answer(
                    key: $0.key,
                    bodySHA256: bodySHA256,
                    text: String(decoding: written.answer, as: UTF8.self)
                )
            }
        )
    }

    /// The answer to a request whose key was seen before.
    func repeated(_ earlier: RecordedRequest) -> Result<Reply, Refusal> {
        guard earlier.operation == request.operation.rawValue, earlier.bodySHA256 == bodySHA256 else {
            return .failure(.usedKey(earlier.operation))
        }
        return .success(Reply(final: Array(earlier.answer.utf8)))
    }
}
