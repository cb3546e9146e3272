extension Session {
    /// Runs the body in a transaction: commits when it returns, rolls back when it throws.
    ///
    /// For sessions of `PostgresConnection`; inside a pool's closures a transaction is already open. Nothing is run
    /// again.
    ///
    /// - Parameters:
    ///   - isolation: how far it is shielded from others.
    ///   - body: what to do in it.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, or the server's and the connection's errors; `.outcomeUnknown` when the
    ///   connection broke during the commit.
    public func transaction<Value, Failure: PostgresFailure>(
        isolation: TransactionIsolation = .readCommitted,
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try transaction(begin: "begin isolation level \(isolation.rawValue)") { (_: Session) throws(Failure) in
            try body()
        }
    }

    func transaction<Value, Failure: PostgresFailure>(
        begin: String,
        isReadOnly: Bool = false,
        _ body: (Session) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        precondition(!isInsideTransaction, "a transaction is already open")
        lastError = nil
        isInsideTransaction = true
        defer { isInsideTransaction = false }
        do {
            try script(begin)
        } catch {
            throw Failure(postgres: error)
        }
        let value: Value
        do {
            value = try body(self)
        } catch {
            rollBack()
            throw error
        }
        do {
            try commit(isReadOnly: isReadOnly)
        } catch {
            // Still open when the task was cancelled before the commit was sent.
            rollBack()
            throw Failure(postgres: error)
        }
        return value
    }

    private func commit(isReadOnly: Bool) throws(PostgresError) {
        guard connection.isInTransaction else {
            throw remember(PostgresError(.protocolMismatch, "the transaction was ended by its own statements"))
        }
        guard !connection.isTransactionFailed else {
            // The closure has swallowed an error: `commit` would roll back and call that a success.
            throw lastError ?? PostgresError(.protocolMismatch, "the transaction had failed")
        }
        // From here on a lost connection leaves open what became of the writes, if there can be any.
        isInsideTransaction = isReadOnly
        try script("commit")
    }

    private func rollBack() {
        guard !isAbandoned, !connection.isBroken, connection.isInTransaction else { return }
        let error = lastError
        do {
            try rollingBack { () throws(PostgresError) in try script("rollback") }
        } catch {
            // Then the connection is gone and the transaction with it; the lane sees that for itself.
        }
        lastError = error
    }
}
