import CLibPQ

extension Session {
    /// Runs a statement and hands each row over as it arrives, so that a result of any size needs the memory of one
    /// row.
    ///
    /// When `body` throws, the rest of the statement is broken off. Rows that have been handed over may be followed by
    /// an error.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    ///   - body: takes each row; it must not use the session.
    /// - Throws: what the server or the connection answers, or what `body` throws.
    public func stream<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters,
        _ body: (Row) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        try busy { () throws(PostgresError) in
            let isWrite = statement.access == .write
            try send(statement, parameters)
            guard PQsetSingleRowMode(connection.pg) == 1 else { throw connection.lost("single-row mode") }
            var failure: PostgresError?
            while let outcome = try nextOutcome(isWrite: isWrite) {
                // Once something has failed the rest is only read to its end.
                guard failure == nil else { continue }
                do throws(PostgresError) {
                    try take(outcome, statement, body)
                } catch {
                    failure = error
                    if outcome.reply == .row { connection.cancel() }
                }
            }
            if let failure { throw failure }
        }
    }

    private func take<Parameters, Row>(
        _ outcome: borrowing Outcome,
        _ statement: Statement<Parameters, Row>,
        _ body: (Row) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        switch outcome.reply {
        case .row, .success:
            try checkColumns(outcome, statement)
            guard statement.columnTypes != nil else { return }
            for row in 0..<outcome.rows {
                try body(try outcome.decodeRow(row, statement))
            }
        default:
            let isWrite = statement.access == .write
            throw remember(error(of: outcome, statement: statement.name, isWrite: isWrite))
        }
    }
}
