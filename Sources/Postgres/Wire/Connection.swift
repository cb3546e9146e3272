import CLibPQ
import Glibc
import Logging

/// One libpq connection, non-blocking, in the hands of one thread.
final class Connection {
    /// Why waiting ended.
    enum Waited {
        /// `PQgetResult` has something and will not block.
        case ready
        /// The deadline has passed.
        case deadline
        /// Nobody wants the result any more.
        case interrupted
    }

    private enum Preparation: UInt8 {
        case missing, prepared, checked
    }

    let pg: OpaquePointer
    private let cancelHandle: OpaquePointer?
    private let notices: NoticeLog
    private var preparations: [Preparation] = []
    private var scratch = ParameterScratch()
    private var bindings = Bindings()

    /// Connects, blocking, host after host as libpq does, each for at most its `connect_timeout`.
    ///
    /// - Parameters:
    ///   - parameters: where to, and as whom.
    ///   - logger: takes the server's notices.
    /// - Throws: `.unavailable` with what libpq says of it.
    init(_ parameters: ConnectionParameters, logger: Logger) throws(PostgresError) {
        let pg = parameters.withCStrings { keywords, values in
            PQconnectdbParams(keywords, values, 0)
        }
        guard let pg else { throw PostgresError(.unavailable, "out of memory") }
        guard PQstatus(pg) == CONNECTION_OK, PQsetnonblocking(pg, 1) == 0 else {
            defer { PQfinish(pg) }
            throw PostgresError(.unavailable, Self.message(of: pg))
        }
        self.pg = pg
        cancelHandle = PQgetCancel(pg)
        notices = NoticeLog(logger: logger)
        // The log outlives the connection: both are this object's, and `deinit` finishes the connection first.
        PQsetNoticeProcessor(
            pg,
            { context, text in
                guard let context, let text else { return }
                Unmanaged<NoticeLog>.fromOpaque(context).takeUnretainedValue().take(String(cString: text))
            },
            Unmanaged.passUnretained(notices).toOpaque()
        )
    }

    deinit {
        PQfreeCancel(cancelHandle)
        PQfinish(pg)
    }

    /// Whether libpq has found the connection dead.
    var isBroken: Bool { PQstatus(pg) == CONNECTION_BAD }

    /// Whether a transaction is open, failed or not.
    var isInTransaction: Bool {
        switch PQtransactionStatus(pg) {
        case PQTRANS_INTRANS, PQTRANS_INERROR: true
        default: false
        }
    }

    /// Whether the open transaction can only be rolled back.
    var isTransactionFailed: Bool { PQtransactionStatus(pg) == PQTRANS_INERROR }

    /// Whether nothing is open or under way.
    var isIdle: Bool { PQtransactionStatus(pg) == PQTRANS_IDLE }

    /// The server's process, for the log.
    var processID: Int32 { PQbackendPID(pg) }

    /// What libpq last complained about.
    func lost(_ what: String) -> PostgresError {
        PostgresError(.connectionLost, "\(what): \(Self.message(of: pg))")
    }

    // MARK: Sending

    func isPrepared(_ text: StatementText) -> Bool {
        text.id < preparations.count && preparations[text.id] != .missing
    }

    func sendPrepare(_ text: StatementText) throws(PostgresError) {
        let count = Int32(text.parameterTypes.count)
        guard PQsendPrepare(pg, text.wireName, text.wireSQL, count, text.wireTypes) == 1 else {
            throw lost("sending a preparation")
        }
    }

    func didPrepare(_ id: Int) {
        while preparations.count <= id {
            preparations.append(.missing)
        }
        preparations[id] = .prepared
    }

    /// Sends one execution of a prepared statement.
    ///
    /// - Parameters:
    ///   - text: the statement.
    ///   - encode: appends its parameters.
    /// - Throws: `.connectionLost` when libpq does not take it, `.protocolMismatch` when the number of parameters is
    ///   wrong.
    func send(_ text: StatementText, _ encode: (inout Bindings) -> Void) throws(PostgresError) {
        bindings.removeAll()
        encode(&bindings)
        let sent = scratch.withParameters(of: bindings) { count, values, lengths, formats in
            guard count == text.parameterTypes.count else { return Int32(-1) }
            return PQsendQueryPrepared(pg, text.wireName, Int32(count), values, lengths, formats, 1)
        }
        guard sent >= 0 else {
            throw PostgresError(.protocolMismatch, "not as many parameters as the statement declares")
        }
        guard sent == 1 else { throw lost("sending a statement") }
    }

    func sendSync() throws(PostgresError) {
        guard PQpipelineSync(pg) == 1 else { throw lost("sending a Sync") }
    }

    func enterPipeline() throws(PostgresError) {
        guard PQenterPipelineMode(pg) == 1 else { throw lost("entering the pipeline mode") }
    }

    func exitPipeline() throws(PostgresError) {
        guard PQexitPipelineMode(pg) == 1 else { throw lost("leaving the pipeline mode") }
    }

    // MARK: Receiving

    /// Sends what is left to send and reads what comes, both at once, until a result is there.
    ///
    /// Doing only one of them could block both sides for ever on full buffers.
    ///
    /// - Parameters:
    ///   - limit: how long to wait at most; nil for ever.
    ///   - interruption: what else may end the waiting; nil for nothing.
    /// - Returns: why the waiting ended.
    /// - Throws: `.connectionLost`.
    func wait(atMost limit: Duration?, interruption: Interruption?) throws(PostgresError) -> Waited {
        // Looked up only when there is something to wait for: most results of a pipeline arrive together.
        var deadline: ContinuousClock.Instant?
        while true {
            let unsent = try flush()
            if PQisBusy(pg) == 0 { return .ready }
            if deadline == nil, let limit { deadline = .now + limit }
            let events = try poll(
                for: unsent ? POLLIN | POLLOUT : POLLIN,
                until: deadline,
                waker: interruption?.waker
            )
            guard events.socket else {
                guard events.woken else { return .deadline }
                // Threads are woken for other reasons too, which must not prolong the waiting.
                guard interruption?.isRequested == true else { continue }
                return .interrupted
            }
            guard PQconsumeInput(pg) == 1 else {
                // The server's last words may have been read together with the end.
                if PQisBusy(pg) == 0 { return .ready }
                throw lost("reading")
            }
        }
    }

    /// Hands libpq's buffer to the socket as far as it goes.
    ///
    /// - Returns: whether something is left.
    /// - Throws: `.connectionLost`.
    func flush() throws(PostgresError) -> Bool {
        let result = PQflush(pg)
        guard result >= 0 else { throw lost("sending") }
        return result == 1
    }

    /// Waits until everything is sent, reading meanwhile.
    func drainOutput(until deadline: ContinuousClock.Instant?) throws(PostgresError) {
        while try flush() {
            let events = try poll(for: POLLIN | POLLOUT, until: deadline, waker: nil)
            guard events.socket else { throw PostgresError(.timedOut, "the server takes no more data") }
            guard PQconsumeInput(pg) == 1 else { throw lost("reading while sending") }
        }
    }

    /// Sends what is left to send and waits for anything to read; for COPY, whose data are no results.
    ///
    /// - Parameters:
    ///   - limit: how long to wait at most; nil for ever.
    ///   - interruption: what else may end the waiting; nil for nothing.
    /// - Returns: why the waiting ended.
    /// - Throws: `.connectionLost`.
    func waitForInput(atMost limit: Duration?, interruption: Interruption?) throws(PostgresError) -> Waited {
        let deadline = limit.map { ContinuousClock.now + $0 }
        while true {
            let unsent = try flush()
            let events = try poll(
                for: unsent ? POLLIN | POLLOUT : POLLIN,
                until: deadline,
                waker: interruption?.waker
            )
            guard events.socket else {
                guard events.woken else { return .deadline }
                guard interruption?.isRequested == true else { continue }
                return .interrupted
            }
            guard PQconsumeInput(pg) == 1 else { throw lost("reading a copy") }
            return .ready
        }
    }

    /// Waits for the socket while nothing is under way, so that a connection that dies is noticed before it is needed.
    ///
    /// - Returns: whether the waker was what ended the waiting.
    /// - Throws: `.connectionLost`.
    func idle(waker: Waker, until deadline: ContinuousClock.Instant? = nil) throws(PostgresError) -> Bool {
        let events = try poll(for: POLLIN, until: deadline, waker: waker)
        if events.socket {
            guard PQconsumeInput(pg) == 1, !isBroken else { throw lost("idle") }
            _ = PQisBusy(pg)
        }
        return events.woken
    }

    /// The next result; nil ends a statement's results.
    func nextOutcome() -> Outcome? {
        PQgetResult(pg).map { Outcome($0) }
    }

    /// Compares the result's columns with the statement's, once for each connection.
    func check(_ outcome: borrowing Outcome, _ text: StatementText) throws(PostgresError) {
        guard preparations[text.id] != .checked else { return }
        if let error = outcome.mismatch(with: text) { throw error }
        preparations[text.id] = .checked
    }

    // MARK: Breaking off

    /// Asks the server, over a connection of its own, to break off what it is doing; blocks until it has been told.
    func cancel() {
        var message = [CChar](repeating: 0, count: 256)
        // Whether it was told shows in what the statement answers, or in that it does not.
        _ = PQcancel(cancelHandle, &message, Int32(message.count))
    }

    private func poll(
        for events: Int32,
        until deadline: ContinuousClock.Instant?,
        waker: Waker?
    ) throws(PostgresError) -> (socket: Bool, woken: Bool) {
        let socket = PQsocket(pg)
        guard socket >= 0 else { throw lost("waiting") }
        var descriptors = (
            pollfd(fd: socket, events: Int16(events), revents: 0),
            pollfd(fd: waker?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
        )
        let found = withUnsafeMutablePointer(to: &descriptors) { pair in
            pair.withMemoryRebound(to: pollfd.self, capacity: 2) { descriptors in
                var found: Int32
                repeat {
                    let pause = deadline.map { (ContinuousClock.now.duration(to: $0)).pollMilliseconds } ?? -1
                    found = Glibc.poll(descriptors, waker == nil ? 1 : 2, pause)
                } while found < 0 && errno == EINTR
                return found
            }
        }
        guard found >= 0 else { throw PostgresError(.connectionLost, "poll: errno \(errno)") }
        let socketIsReady = descriptors.0.revents != 0
        // A wake that comes together with the socket's event is left for the next time.
        let woken = !socketIsReady && descriptors.1.revents != 0
        if woken { waker?.drain() }
        return (socketIsReady, woken)
    }

    private static func message(of pg: OpaquePointer) -> String {
        String(cString: PQerrorMessage(pg)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
