import Postgres

import struct FoundationEssentials.UUID

/// Statements that make a write safe to repeat.
enum RequestStatements {
    static let claim = Statement(
        named: "request.claim",
        .write,
        takes: (UUID.self, UUID.self),
        gives: (String.self, Bytes.self, String.self),
        row: { operation, body, answer in
            RecordedRequest(operation: operation, bodySHA256: body.bytes, answer: answer)
        }
    )

    static let record = Statement(
        named: "request.record",
        .write,
        takes: (
            UUID?.self, UUID?.self, String.self, Bytes?.self, String?.self, String.self, UUID?.self, JSONText.self
        ),
        gives: Int64.self
    )

    static let shapes: [StatementShape] = [StatementShape(claim), StatementShape(record)]
}
