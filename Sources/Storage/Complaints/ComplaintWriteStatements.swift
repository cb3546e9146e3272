import Domain
import Postgres

import struct FoundationEssentials.UUID

/// The statements behind `Complaints`.
enum ComplaintWriteStatements {
    static let file = Statement(
        "complaint.file",
        sql: SQLText.query(named: "complaint.file").sql,
        access: .write,
        parameterTypes: [.uuid, .uuid, .text, .text, .text] + Occurrence.columnTypes + [
            .text, .bool, .bool, .uuid, .text, .text, .uuid, .uuid, .text, .date, .text, .uuid,
        ],
        columnTypes: [.text],
        encode: { (complaint: NewComplaint, bindings: inout Bindings) in
            complaint.id.encode(into: &bindings)
            complaint.unit.encode(into: &bindings)
            complaint.kind.encode(into: &bindings)
            complaint.filedAs.encode(into: &bindings)
            complaint.channel.encode(into: &bindings)
            complaint.received.encode(into: &bindings)
            complaint.body.encode(into: &bindings)
            (complaint.sender == nil).encode(into: &bindings)
            (complaint.sender?.wantsNotice ?? false).encode(into: &bindings)
            complaint.area.encode(into: &bindings)
            complaint.productName.encode(into: &bindings)
            complaint.gtin.encode(into: &bindings)
            complaint.product.encode(into: &bindings)
            complaint.salesPoint.encode(into: &bindings)
            complaint.allegedKind.encode(into: &bindings)
            complaint.purchasedOn.encode(into: &bindings)
            complaint.evidence.encode(into: &bindings)
            complaint.recordedBy.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) -> RecordNumber in try row.value() }
    )

    static let step = Statement(
        named: "complaint.step",
        .write,
        takes: (
            UUID.self, Int32.self, UUID.self, ComplaintEvent.self, ComplaintState.self, ComplaintState.self,
            Moment.self, UUID.self, String?.self, String?.self, Moment?.self, String?.self
        )
    )

    static let startClock = Statement(
        named: "complaint.startClock",
        .write,
        takes: (
            UUID.self, UUID.self, UUID.self, ComplaintClockKind.self, ClockVariant.self, Int32.self, Moment.self,
            Moment?.self, Int32?.self, [Day].self
        )
    )

    static let endClocks = Statement(
        named: "complaint.endClocks",
        .write,
        takes: (UUID.self, [ComplaintClockKind].self, Int32.self, String.self, Moment.self)
    )

    static let lock = Statement(named: "complaint.lock", .write, takes: UUID.self, gives: String.self)

    static let link = Statement(
        named: "complaint.link",
        .write,
        takes: (
            UUID.self, UUID.self, UUID?.self, UUID?.self, UUID?.self, Bool.self, String?.self, UUID.self
        ),
        gives: Int64.self
    )

    static let suggest = Statement(
        named: "complaint.suggest",
        .write,
        takes: (
            UUID.self, UUID.self, String.self, Double.self, [String].self, [Double].self, [Bool].self,
            [JSONText].self
        ),
        gives: Int64.self
    )

    static let shapes: [StatementShape] = [
        StatementShape(file), StatementShape(step), StatementShape(startClock), StatementShape(endClocks),
        StatementShape(lock), StatementShape(link), StatementShape(suggest),
    ]
}
