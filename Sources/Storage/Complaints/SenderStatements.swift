import Domain
import Postgres

import struct FoundationEssentials.UUID

/// Statements about senders, which only the role of senders may run.
enum SenderStatements {
    static let assume = Statement(named: "sender.assume", .read, takes: (), gives: String.self)
    static let leave = Statement(named: "sender.leave", .read, takes: (), gives: String.self)

    static let keep = Statement(
        named: "sender.keep",
        .write,
        takes: (
            UUID.self, UUID.self, String?.self, String?.self, String?.self, String?.self, String?.self, String?.self
        )
    )

    static let lookUp = Statement(
        named: "sender.lookUp",
        .write,
        takes: (UUID.self, UUID.self),
        gives: (String?.self, String?.self, String?.self, String?.self, String?.self, String?.self),
        row: { SenderRecord(name: $0, phone: $1, email: $2, address: $3, note: $4, body: $5) }
    )

    static let looks = Statement(
        named: "sender.looks",
        .read,
        takes: UUID.self,
        gives: (Moment.self, String.self),
        row: { SenderLook(at: $0, officer: $1) }
    )

    static let seal = Statement(named: "sender.seal", .read, takes: Bytes.self, gives: Bytes.self)

    static let shapes: [StatementShape] = [
        StatementShape(assume), StatementShape(leave), StatementShape(keep), StatementShape(lookUp),
        StatementShape(looks), StatementShape(seal),
    ]
}
