import CLibPQ

/// One thread's connection, for as long as a closure runs; every call blocks until the server has answered.
///
/// It is not Sendable, so it cannot leave its thread. What is called inside a transaction's closure is part of the
/// transaction.
public final class Session {
    let connection: Connection
    let timeouts: Timeouts
    private let interruption: Interruption?
    /// The last error of the open transaction, so that a closure which swallows it cannot seem to succeed.
    var lastError: PostgresError?
    /// Whether a transaction is open that this session has begun and not yet tried to commit.
    var isInsideTransaction = false
    /// Whether the server may still be at something, so that the connection is of no further use.
    private(set) var isAbandoned = false
    /// Why this side has asked the server to break off the statement under way, if it has.
    private var breakOffCode: PostgresError.Code?
    private var isBusy = false
    /// Whether a transaction is being rolled back, which nobody can call off.
    private var isRollingBack = false

    /// How long things may take.
    struct Timeouts {
        var statement: Duration?
        var cancelGrace: Duration
    }

    init(connection: Connection, timeouts: Timeouts, interruption: Interruption?) {
        self.connection = connection
        self.timeouts = timeouts
        self.interruption = interruption
    }

    /// Runs a statement and reads all its rows.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    /// - Returns: the rows in the server's order.
    /// - Throws: what the server or the connection answers.
    public func query<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters
    ) throws(PostgresError) -> [Row] {
        try run(statement, parameters).decode(statement)
    }

    /// Runs a statement and reads its first row.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    /// - Returns: the first row, or nil when there is none.
    /// - Throws: what the server or the connection answers.
    public func first<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters
    ) throws(PostgresError) -> Row? {
        let outcome = try run(statement, parameters)
        guard outcome.rows > 0 else { return nil }
        return try outcome.decodeRow(0, statement)
    }

    /// Runs a statement for its effect.
    ///
    /// - Parameters:
    ///   - statement: what to run.
    ///   - parameters: its parameters.
    /// - Returns: how many rows it touched.
    /// - Throws: what the server or the connection answers.
    @discardableResult
    public func execute<Parameters>(
        _ statement: Statement<Parameters, Void>,
        _ parameters: Parameters
    ) throws(PostgresError) -> Int {
        try run(statement, parameters).affectedRows
    }

    /// Runs SQL that may hold several statements, without parameters and without reading rows: migrations, `set`.
    ///
    /// Outside a transaction the whole text is one transaction, unless it says `begin` and `commit` itself.
    ///
    /// - Parameter sql: the statements, separated by semicolons.
    /// - Throws: what the server or the connection answers; the statements after a failed one are not run.
    public func script(_ sql: String) throws(PostgresError) {
        try busy { () throws(PostgresError) in
            guard PQsendQuery(connection.pg, sql) == 1 else { throw remember(connection.lost("sending a script")) }
            var failure: PostgresError?
            while let outcome = try nextOutcome(isWrite: true) {
                switch outcome.status {
                case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                    break
                case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                    // Neither side would go on; the connection is not worth saving.
                    throw PostgresError(.connectionLost, "a script cannot copy; use copyIn or copyOut")
                default:
                    failure = failure ?? error(of: outcome, statement: nil, isWrite: true)
                }
            }
            if let failure { throw remember(failure) }
        }
    }

    /// Asks the server what a statement takes and gives, without running it.
    ///
    /// - Parameter sql: one statement, with `$1`, `$2`, ….
    /// - Returns: the types of its parameters and columns.
    /// - Throws: what the server or the connection answers.
    public func describe(_ sql: String) throws(PostgresError) -> StatementDescription {
        try busy { () throws(PostgresError) in
            guard PQsendPrepare(connection.pg, "", sql, 0, nil) == 1 else { throw connection.lost("sending") }
            _ = try lastOutcome(statement: nil, isWrite: false)
            guard PQsendDescribePrepared(connection.pg, "") == 1 else { throw connection.lost("sending") }
            let outcome = try lastOutcome(statement: nil, isWrite: false)
            let result = outcome.result
            return StatementDescription(
                parameters: (0..<PQnparams(result)).map { PQparamtype(result, $0) },
                columns: (0..<PQnfields(result)).map { index in
                    StatementDescription.Column(
                        name: String(cString: PQfname(result, index)),
                        type: PQftype(result, index)
                    )
                }
            )
        }
    }

    private func run<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters
    ) throws(PostgresError) -> Outcome {
        try busy { () throws(PostgresError) in
            try send(statement, parameters)
            let outcome = try lastOutcome(statement: statement.name, isWrite: statement.access == .write)
            try checkColumns(outcome, statement)
            return outcome
        }
    }

    /// Prepares the statement if this connection has not, and sends it.
    func send<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters
    ) throws(PostgresError) {
        try prepare(statement.text, name: statement.name)
        do {
            try connection.send(statement.text) { statement.encode(parameters, &$0) }
        } catch {
            throw remember(error.with(statement: statement.name))
        }
    }

    func prepare(_ text: StatementText, name: String) throws(PostgresError) {
        guard !connection.isPrepared(text) else { return }
        do {
            try connection.sendPrepare(text)
        } catch {
            throw remember(error.with(statement: name))
        }
        _ = try lastOutcome(statement: name, isWrite: false)
        connection.didPrepare(text.id)
        // The preparation was faster than the request to break it off; the statement itself is not even sent.
        if let breakOffCode { throw remember(PostgresError(breakOffCode, "broken off while it was prepared")) }
    }

    func checkColumns<Parameters, Row>(
        _ outcome: borrowing Outcome,
        _ statement: Statement<Parameters, Row>
    ) throws(PostgresError) {
        do {
            try connection.check(outcome, statement.text)
        } catch {
            throw remember(error.with(statement: statement.name))
        }
    }

    /// Reads a statement's results to their end and gives the last.
    func lastOutcome(statement: String?, isWrite: Bool) throws(PostgresError) -> Outcome {
        guard let outcome = try nextOutcome(isWrite: isWrite) else { throw connection.lost("reading") }
        while let further = try nextOutcome(isWrite: isWrite) {
            // One statement has one result; a second can only be an error that came after it.
            if further.reply == .failure {
                throw remember(error(of: further, statement: statement, isWrite: isWrite))
            }
        }
        guard outcome.reply != .failure else {
            throw remember(error(of: outcome, statement: statement, isWrite: isWrite))
        }
        return outcome
    }

    /// Waits for the next result, breaking the statement off when it takes too long or nobody wants it any more.
    func nextOutcome(isWrite: Bool) throws(PostgresError) -> Outcome? {
        try wait(isWrite: isWrite) { (limit, interruption) throws(PostgresError) in
            try connection.wait(atMost: limit, interruption: interruption)
        }
        return connection.nextOutcome()
    }

    /// Waits until `wait` says that what it waits for is there, and has the server break the statement off, once, when that
    /// takes too long or nobody wants it any more.
    func wait(
        isWrite: Bool,
        _ wait: (Duration?, Interruption?) throws(PostgresError) -> Connection.Waited
    ) throws(PostgresError) {
        while true {
            let waited: Connection.Waited
            do {
                waited =
                    breakOffCode == nil
                    ? try wait(timeouts.statement, interruption) : try wait(timeouts.cancelGrace, nil)
            } catch {
                throw remember(afterSending(error, isWrite: isWrite))
            }
            switch waited {
            case .ready:
                return
            case .interrupted:
                breakOffCode = .cancelled
            case .deadline:
                if let breakOffCode {
                    let error = PostgresError(breakOffCode, "the server did not break the statement off")
                    throw abandon(afterSending(error, isWrite: isWrite))
                }
                breakOffCode = .timedOut
            }
            connection.cancel()
        }
    }

    /// The error that a result is, with the kinds that only this side can know.
    func error(of outcome: borrowing Outcome, statement: String?, isWrite: Bool) -> PostgresError {
        let error = outcome.error(statement: statement)
        if error.code == .connectionLost { return afterSending(error, isWrite: isWrite) }
        guard error.sqlState == SQLState.queryCanceled, let breakOffCode else { return error }
        return error.with(code: breakOffCode)
    }

    /// A write on its own, cut off, may have happened; within a transaction it has not, since the commit was not sent.
    private func afterSending(_ error: PostgresError, isWrite: Bool) -> PostgresError {
        isWrite && !isInsideTransaction ? error.with(code: .outcomeUnknown) : error
    }

    /// Gives the connection up: what the server is at, or has left to say, is not known.
    func abandon(_ error: PostgresError) -> PostgresError {
        isAbandoned = true
        return remember(error)
    }

    func remember(_ error: PostgresError) -> PostgresError {
        if error.code != .decoding { lastError = error }
        return error
    }

    func busy<Value: ~Copyable>(_ body: () throws(PostgresError) -> Value) throws(PostgresError) -> Value {
        precondition(!isBusy, "a session does one thing at a time: no statements inside a stream or a copy")
        // The server can be told to break off only what it is at; between two statements it is at nothing.
        if interruption?.isRequested == true, !isRollingBack {
            throw remember(PostgresError(.cancelled, "the task was cancelled"))
        }
        isBusy = true
        breakOffCode = nil
        defer { isBusy = false }
        return try body()
    }

    /// Runs what must be done even when nobody waits for the transaction any more.
    func rollingBack(_ body: () throws(PostgresError) -> Void) throws(PostgresError) {
        isRollingBack = true
        defer { isRollingBack = false }
        try body()
    }
}
