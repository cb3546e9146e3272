import Logging
import Metrics

/// A lane's connection, made anew whenever it breaks.
final class Link {
    let state: PoolState
    let kind: LaneKind
    let interruption: Interruption
    let timeouts: Session.Timeouts
    private(set) var connection: Connection?
    /// When the connection was begun to be made: whatever ended other connections before that has not touched it.
    private(set) var connectedSince = ContinuousClock.now
    private let setup: [String]
    private let logger: Logger
    private let connects: Counter

    init(_ state: PoolState, _ kind: LaneKind, _ interruption: Interruption) {
        let configuration = state.configuration
        self.state = state
        self.kind = kind
        self.interruption = interruption
        var logger = state.logger
        logger[metadataKey: "lane"] = "\(kind.rawValue)"
        self.logger = logger
        connects = Counter(label: "postgres_connects", dimensions: [("lane", kind.rawValue)])
        let lane: PostgresConfiguration.Lane? =
            switch kind {
            case .reader: configuration.readers
            case .writer: configuration.writers
            case .reporter: configuration.reporters
            case .listener: nil
            }
        setup = configuration.setup + (lane?.setup ?? [])
        let limit = lane.map(\.statementTimeout) ?? .seconds(10)
        timeouts = Session.Timeouts(statement: limit, cancelGrace: configuration.cancelGrace)
    }

    /// The connection, made with growing pauses if there is none.
    ///
    /// - Parameter deadline: when to give up; nil for never.
    /// - Returns: nil when the pool stops or the deadline has passed.
    func connected(until deadline: ContinuousClock.Instant? = nil) -> Connection? {
        if let connection, !state.isStopping { return connection }
        var backoff = Backoff(
            shortest: state.configuration.shortestPause,
            longest: state.configuration.longestPause
        )
        var attempts = 0
        while !state.isStopping {
            do throws(PostgresError) {
                connectedSince = .now
                let made = try connect()
                connection = made
                connects.increment()
                logger.debug("connected", metadata: ["backend": "\(made.processID)", "attempts": "\(attempts + 1)"])
                state.didConnect()
                return made
            } catch {
                // The first says that something is wrong; the rest, of all lanes, would only fill the log.
                let isNew = state.didFailToConnect(error)
                logger.log(level: isNew ? .warning : .debug, "cannot connect: \(error.debugDescription)")
            }
            attempts += 1
            if let deadline, deadline <= .now { return nil }
            interruption.waker.sleep(for: backoff.next())
        }
        return nil
    }

    /// Closes the connection, if there is one.
    func drop(_ error: PostgresError?) {
        guard connection != nil else { return }
        connection = nil
        state.didDisconnect()
        if let error {
            logger.warning("connection dropped: \(error.debugDescription)")
        }
    }

    private func connect() throws(PostgresError) -> Connection {
        let configuration = state.configuration
        let parameters = try ConnectionParameters(
            conninfo: configuration.conninfo,
            defaults: [
                ("application_name", "\(configuration.applicationName) \(kind.rawValue)"),
                ("connect_timeout", "\(max(2, configuration.connectTimeout.components.seconds))"),
            ]
        )
        let connection = try Connection(parameters, logger: logger)
        let session = Session(connection: connection, timeouts: timeouts, interruption: nil)
        for sql in setup {
            try session.script(sql)
        }
        if kind == .reader {
            // So that a write declared as a read fails, where it would otherwise be repeated or undone at times.
            try session.script("set default_transaction_read_only = on")
            // The server holds back the results of a pipeline until its Sync, so only the server knows which statement
            // is the one that takes too long.
            if let limit = timeouts.statement {
                try session.script("set statement_timeout = \(limit.pollMilliseconds)")
            }
            try connection.enterPipeline()
        }
        return connection
    }
}
