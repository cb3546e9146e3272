import Contract
import Postgres
import Storage

import struct FoundationEssentials.UUID

extension Desk {
    /// Does a write in one transaction with its event and the answer for its repetition.
    ///
    /// A request whose key was seen with the same body gets the answer of the first time, with another body a conflict. When the
    /// database is lost during the commit, the key decides: a request that carries one is asked again, which finds the answer or
    /// does the work; one without is told that nobody knows.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - body: does the work; may be run several times, and has no effects but the transaction's.
    /// - Returns: the answer.
    /// - Throws: what `body` refuses, and what a failed database comes to.
    func write(
        _ request: Request,
        _ body: @escaping @Sendable (Session) throws(WriteFailure) -> Written
    ) async throws(Refusal) -> Reply {
        let job = WriteJob(request, key: try request.arguments(Contract.Request.id))
        var attempts = 0
        while true {
            attempts += 1
            do throws(WriteFailure) {
                let reply = try await pool.transaction { session throws(WriteFailure) in
                    try job.run(on: session, body)
                }
                bell.ring()
                return reply
            } catch {
                if error.isOutcomeUnknown, job.key != nil, attempts < 4 { continue }
                throw refusal(for: error, field: request.subjectField)
            }
        }
    }
}

/// One write on its way: the request's key and body, compared once and not at every attempt.
private struct WriteJob: Sendable {
    let key: UUID?
    private let request: Request
    private let sha256: [UInt8]

    init(_ request: Request, key: UUID?) {
        self.request = request
        self.key = key
        sha256 = key == nil ? [] : RequestBody.sha256(of: request.fields)
    }

    func run(
        on session: Session,
        _ body: (Session) throws(WriteFailure) -> Written
    ) throws(WriteFailure) -> Reply {
        let sha256 = try kept(on: session)
        if let key, let earlier = try find(key, on: session) { return try repeated(earlier, sha256) }
        try WriteFailure.reading { () throws(PostgresError) in try session.set(request.scope.setting) }
        let written = try body(session)
        let answer = key.map {
            CompletedWrite.Answer(key: $0, bodySHA256: sha256, text: String(decoding: written.answer, as: UTF8.self))
        }
        let write = CompletedWrite(
            officer: request.caller.officerID,
            operation: request.operation.rawValue,
            subject: written.subject,
            unit: written.unit,
            event: String(decoding: written.event, as: UTF8.self),
            answer: answer
        )
        try WriteFailure.mapping { () throws(StorageError) in _ = try Requests.record(write, on: session) }
        return Reply(final: written.shownOnce ?? written.answer)
    }

    /// The digest that is kept: of a request that may hold a sender none that whoever sees it could try telephone numbers against.
    private func kept(on session: Session) throws(WriteFailure) -> [UInt8] {
        guard key != nil, request.operation == .complaintFile else { return sha256 }
        return try WriteFailure.mapping { () throws(StorageError) in try Senders.seal(sha256, on: session) }
    }

    private func find(_ key: UUID, on session: Session) throws(WriteFailure) -> RecordedRequest? {
        try WriteFailure.mapping { () throws(StorageError) in
            try Requests.find(officer: request.caller.officerID, key: key, on: session)
        }
    }

    private func repeated(_ earlier: RecordedRequest, _ sha256: [UInt8]) throws(WriteFailure) -> Reply {
        guard earlier.operation == request.operation.rawValue, earlier.bodySHA256 == sha256 else {
            throw .refused(.usedKey(earlier.operation))
        }
        if request.operation == .tokenIssue { throw .refused(IssueToken.shownBefore(earlier.answer)) }
        return Reply(final: Array(earlier.answer.utf8))
    }
}

extension Request {
    /// The field that names what the write is about: its first one behind the key.
    fileprivate var subjectField: String? {
        operation.definition.parameters.first { $0.name != Contract.Request.id.description.name }?.name
    }
}
