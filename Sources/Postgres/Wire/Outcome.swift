import CLibPQ

/// One `PGresult`, cleared when it goes out of scope.
struct Outcome: ~Copyable {
    let result: OpaquePointer

    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    var status: ExecStatusType { PQresultStatus(result) }
    var rows: Int32 { PQntuples(result) }

    /// How the pipeline sees it.
    var reply: PipelineReply {
        switch status {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .success
        case PGRES_SINGLE_TUPLE: .row
        case PGRES_PIPELINE_SYNC: .sync
        case PGRES_PIPELINE_ABORTED: .aborted
        default: .failure
        }
    }

    /// The number of rows a statement touched, or gave.
    var affectedRows: Int {
        guard let text = PQcmdTuples(result) else { return 0 }
        return Int(String(cString: text)) ?? 0
    }

    /// What the server says it did: `COMMIT`, `ROLLBACK`, `INSERT 0 1`.
    var commandTag: String {
        guard let text = PQcmdStatus(result) else { return "" }
        return String(cString: text)
    }

    /// The error this result is.
    func error(statement: String?) -> PostgresError {
        let fields = PostgresError.Fields(
            severity: field(diagSeverity),
            sqlState: field(diagSQLState),
            detail: field(diagDetail),
            hint: field(diagHint),
            position: field(diagPosition),
            context: field(diagContext),
            schema: field(diagSchema),
            table: field(diagTable),
            column: field(diagColumn),
            dataType: field(diagDataType),
            constraint: field(diagConstraint)
        )
        let message = field(diagMessage) ?? String(cString: PQresultErrorMessage(result))
        // Without an SQLSTATE the error is libpq's own, and that means the connection.
        let code: PostgresError.Code = fields.sqlState == nil ? .connectionLost : .server
        let error = PostgresError(code, message, fields: fields, statement: statement)
        return error.isFatal ? error.with(code: .connectionLost) : error
    }

    /// Reads all rows.
    func decode<Parameters, Row>(_ statement: Statement<Parameters, Row>) throws(PostgresError) -> [Row] {
        guard statement.columnTypes != nil else { return [] }
        let count = rows
        guard count != 1 else { return [try decodeRow(0, statement)] }
        var decoded: [Row] = []
        decoded.reserveCapacity(Int(count))
        for row in 0..<count {
            decoded.append(try decodeRow(row, statement))
        }
        return decoded
    }

    /// Reads one row.
    func decodeRow<Parameters, Row>(
        _ row: Int32,
        _ statement: Statement<Parameters, Row>
    ) throws(PostgresError) -> Row {
        var reader = RowReader(result: result, row: row)
        do {
            return try statement.decode(&reader)
        } catch {
            throw error.with(statement: statement.name)
        }
    }

    /// Tells whether the columns are those the statement's Swift types read.
    func mismatch(with text: StatementText) -> PostgresError? {
        guard let expected = text.columnTypes, status == PGRES_TUPLES_OK || status == PGRES_SINGLE_TUPLE else {
            return text.columnTypes?.isEmpty ?? true
                ? nil : PostgresError(.protocolMismatch, "the statement gives no rows, \(status) only")
        }
        let columns = (0..<PQnfields(result)).map { PQftype(result, $0) }
        guard columns.count == expected.count else {
            return PostgresError(.protocolMismatch, "\(columns.count) columns where \(expected.count) are read")
        }
        for (index, (oid, type)) in zip(columns, expected).enumerated() where !type.accepts(oid: oid) {
            return PostgresError(.protocolMismatch, "column \(index + 1) has type OID \(oid) where \(type) is read")
        }
        return nil
    }

    private func field(_ code: Int32) -> String? {
        PQresultErrorField(result, code).map { String(cString: $0) }
    }
}
