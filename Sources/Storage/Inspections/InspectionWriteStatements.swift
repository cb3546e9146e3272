import Domain
import Postgres

import struct FoundationEssentials.UUID

/// The statements behind `Inspections`.
enum InspectionWriteStatements {
    struct Correct: Sendable {
        let version: VersionParameters
        let number: Int32
        let reason: String
    }

    static let log = Statement(
        "inspection.log",
        sql: SQLText.query(named: "inspection.log").sql,
        access: .write,
        parameterTypes: LogParameters.types,
        columnTypes: [.text, .timestamptz, .text],
        encode: { (parameters: LogParameters, bindings: inout Bindings) in parameters.encode(into: &bindings) },
        decode: { (row: inout RowReader) throws(PostgresError) in
            LoggedInspection(number: try row.value(), recordedAt: try row.value(), caseNumber: try row.value())
        }
    )

    static let correct = Statement(
        "inspection.correct",
        sql: SQLText.query(named: "inspection.correct").sql,
        access: .write,
        parameterTypes: VersionParameters.types + [.int4, .text],
        columnTypes: [.timestamptz, .text, .bool],
        encode: { (parameters: Correct, bindings: inout Bindings) in
            parameters.version.encode(into: &bindings)
            parameters.number.encode(into: &bindings)
            parameters.reason.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) -> (Moment, RecordNumber?, Bool) in
            (try row.value(), try row.value(), try row.value())
        }
    )

    static let shapes: [StatementShape] = [StatementShape(log), StatementShape(correct)]
}
