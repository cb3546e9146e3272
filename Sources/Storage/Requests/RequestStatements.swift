import Postgres

import struct FoundationEssentials.UUID

/// Statements that make writes safe to repeat; each takes any number of them, one array a column.
enum RequestStatements {
    static let claim = Statement(
        named: "request.claim",
        .write,
        takes: ([UUID].self, [UUID].self),
        gives: (Int32.self, String.self, Bytes.self, String.self),
        row: { place, operation, body, answer in
            (
                place: Int(place) - 1,
                request: RecordedRequest(operation: operation, bodySHA256: body.bytes, answer: answer)
            )
        }
    )

    static let record = Statement(
        named: "request.record",
        .write,
        takes: (
            [UUID?].self, [UUID?].self, [String].self, [Bytes?].self, [String?].self, [String].self, [UUID?].self,
            [JSONText].self
        ),
        gives: Int64.self
    )

    static let shapes: [StatementShape] = [StatementShape(claim), StatementShape(record)]
}
