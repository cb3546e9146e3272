import CLibPQ

extension Session {
    /// Runs a `copy … from stdin` and sends what the closure writes.
    ///
    /// When the closure throws, the copy is broken off and nothing of it stays.
    ///
    /// - Parameters:
    ///   - sql: the `copy` statement; `with (format binary)` for `CopyWriter.row`.
    ///   - write: writes the data; it must not use the session.
    /// - Returns: how many rows were copied.
    /// - Throws: what the server or the connection answers, or what `write` throws.
    @discardableResult
    public func copyIn(
        _ sql: String,
        _ write: (inout CopyWriter) throws(PostgresError) -> Void
    ) throws(PostgresError) -> Int {
        try busy { () throws(PostgresError) in
            let isBinary = try beginCopy(sql, PGRES_COPY_IN)
            var writer = CopyWriter(isBinary: isBinary, connection: connection, timeout: timeouts.statement)
            do throws(PostgresError) {
                try write(&writer)
                try writer.finish()
            } catch {
                // What it is blocked by must not hold the server's process once nobody waits for it.
                if error.code == .timedOut { connection.cancel() }
                guard error.code != .connectionLost, error.code != .timedOut else { throw abandon(error) }
                try breakOffCopy()
                throw error
            }
            guard PQputCopyEnd(connection.pg, nil) == 1 else { throw connection.lost("ending a copy") }
            return try lastOutcome(statement: nil, isWrite: true).affectedRows
        }
    }

    /// Runs a `copy … to stdout` and hands the data over as it arrives, a row at a time in the text formats.
    ///
    /// - Parameters:
    ///   - sql: the `copy` statement.
    ///   - body: takes each piece; it must not use the session.
    /// - Returns: how many rows were copied.
    /// - Throws: what the server or the connection answers, or what `body` throws.
    @discardableResult
    public func copyOut(
        _ sql: String,
        _ body: ([UInt8]) throws(PostgresError) -> Void
    ) throws(PostgresError) -> Int {
        try busy { () throws(PostgresError) in
            _ = try beginCopy(sql, PGRES_COPY_OUT)
            var failure: PostgresError?
            while let piece = try nextPiece() {
                // After a failure the rest is only read to its end.
                guard failure == nil else { continue }
                do throws(PostgresError) {
                    try body(piece)
                } catch {
                    failure = error
                    connection.cancel()
                }
            }
            guard let failure else { return try lastOutcome(statement: nil, isWrite: false).affectedRows }
            while try nextOutcome(isWrite: false) != nil {}
            throw failure
        }
    }

    /// Sends the statement and tells whether the format is binary.
    private func beginCopy(_ sql: String, _ expected: ExecStatusType) throws(PostgresError) -> Bool {
        guard PQsendQuery(connection.pg, sql) == 1 else { throw connection.lost("sending a copy") }
        guard let outcome = try nextOutcome(isWrite: true) else { throw connection.lost("reading") }
        if outcome.status == expected { return PQbinaryTuples(outcome.result) != 0 }
        if outcome.status == PGRES_COPY_IN || outcome.status == PGRES_COPY_OUT {
            throw abandon(PostgresError(.protocolMismatch, "the copy goes the other way"))
        }
        let failed = outcome.reply == .failure
        let error =
            failed
            ? error(of: outcome, statement: nil, isWrite: true)
            : PostgresError(.protocolMismatch, "the statement is not a copy")
        while try nextOutcome(isWrite: true) != nil {}
        throw remember(error)
    }

    private func breakOffCopy() throws(PostgresError) {
        guard PQputCopyEnd(connection.pg, "broken off by the writer") == 1 else {
            throw connection.lost("breaking a copy off")
        }
        while try nextOutcome(isWrite: false) != nil {}
    }

    private func nextPiece() throws(PostgresError) -> [UInt8]? {
        while true {
            var buffer: UnsafeMutablePointer<CChar>?
            let count = PQgetCopyData(connection.pg, &buffer, 1)
            defer { PQfreemem(buffer) }
            if count > 0 {
                return [UInt8](UnsafeRawBufferPointer(start: buffer, count: Int(count)))
            }
            guard count == 0 else { return nil }
            try wait(isWrite: false) { (limit, interruption) throws(PostgresError) in
                try connection.waitForInput(atMost: limit, interruption: interruption)
            }
        }
    }
}
