extension Session {
    /// Runs a statement once for each set of parameters, in one pipeline: one round trip however many there are.
    ///
    /// Outside a transaction all of them are one: either all take effect or none.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: the sets of parameters, in order.
    /// - Returns: how many rows were touched altogether.
    /// - Throws: the first error; nothing has taken effect then.
    @discardableResult
    public func batch<Parameters>(
        _ statement: Statement<Parameters, Void>,
        _ parameters: [Parameters]
    ) throws(PostgresError) -> Int {
        guard !parameters.isEmpty else { return 0 }
        return try busy { () throws(PostgresError) in
            try prepare(statement.text, name: statement.name)
            try connection.enterPipeline()
            var pipeline = Pipeline<Int>()
            do throws(PostgresError) {
                for (index, set) in parameters.enumerated() {
                    try connection.send(statement.text) { statement.encode(set, &$0) }
                    pipeline.willRun(index)
                }
                try connection.sendSync()
            } catch {
                // Half a pipeline cannot be taken back; the lane drops the connection.
                throw abandon(error.with(statement: statement.name))
            }
            pipeline.willSync()
            let (affected, failure) = try settle(&pipeline, statement: statement)
            try connection.exitPipeline()
            if let failure { throw remember(failure) }
            return affected
        }
    }

    /// Reads all answers, and gives the number of rows touched and the first error.
    private func settle<Parameters>(
        _ pipeline: inout Pipeline<Int>,
        statement: Statement<Parameters, Void>
    ) throws(PostgresError) -> (Int, PostgresError?) {
        let isWrite = statement.access == .write
        var affected = 0
        var failure: PostgresError?
        while !pipeline.isEmpty {
            guard let outcome = try nextOutcome(isWrite: isWrite) else {
                if case .outOfStep = pipeline.receive(.end) { throw abandon(Self.outOfStep) }
                continue
            }
            switch pipeline.receive(outcome.reply) {
            case .answer:
                affected += outcome.affectedRows
            case .fail, .commitFailed:
                let error = error(of: outcome, statement: statement.name, isWrite: isWrite)
                guard !connection.isBroken else { throw abandon(error) }
                failure = failure ?? error
            case .row, .skip, .prepared, .prepareFailed, .prepareSkipped, .settled, .nothing:
                break
            case .outOfStep:
                throw abandon(Self.outOfStep)
            }
        }
        return (affected, failure)
    }

    private static var outOfStep: PostgresError {
        PostgresError(.connectionLost, "the server's answers do not fit what was sent")
    }
}
