/// How a pool reaches its database and how much it may use.
public struct PostgresConfiguration: Sendable {
    /// One kind of connections.
    public struct Lane: Sendable {
        /// How many connections, each with a thread of its own.
        public var connections: Int
        /// How long one statement may run before it is cancelled; nil for as long as it takes.
        public var statementTimeout: Duration?
        /// SQL run after each connect of this kind, behind the configuration's own `setup`.
        public var setup: [String] = []

        /// Takes the number of connections and the longest time for a statement.
        public init(connections: Int, statementTimeout: Duration?) {
            self.connections = connections
            self.statementTimeout = statementTimeout
        }
    }

    /// A URI or `keyword=value` pairs; everything libpq knows goes here: several hosts, TLS, passwords, services.
    ///
    /// What is not said comes from libpq's environment (`PGHOST`, `PGSSLMODE`, `.pgpass`, …). With several hosts,
    /// `target_session_attrs` is `read-write` unless it is set, since a standby may lag behind what a caller has just
    /// written.
    public var conninfo: String
    /// What `pg_stat_activity` shows, with the lane's name behind it, unless `conninfo` names another.
    public var applicationName: String
    /// SQL run after each connect, before anything else; `set role …` for one.
    public var setup: [String] = []
    /// Pipelining connections for reads; as many as cores serve best.
    public var readers: Lane
    /// Connections for writes and transactions, one at a time each; several commit together in the server.
    public var writers = Lane(connections: 8, statementTimeout: .seconds(10))
    /// Connections for long reads over one snapshot.
    public var reporters = Lane(connections: 1, statementTimeout: .seconds(300))
    /// How long work may wait for a connection before it fails with `.unavailable`.
    public var waitTimeout: Duration = .seconds(5)
    /// How much work of each kind may wait; more is refused as `.busy` at once, since it would only wait until its time is over.
    public var waitingLimit = 16_384
    /// How long libpq may take for each host; whole seconds, two at least.
    public var connectTimeout: Duration = .seconds(5)
    /// How long a cancelled statement may take to give up before its connection is dropped.
    public var cancelGrace: Duration = .seconds(5)
    /// The pause after the first failed attempt to connect; it doubles with each further one.
    public var shortestPause: Duration = .milliseconds(50)
    /// The longest pause between two attempts to connect.
    public var longestPause: Duration = .seconds(2)
    /// How often a transaction is run at most when the server breaks it off for the sake of others.
    public var transactionAttempts = 8
    /// How many reads go into one pipeline at most.
    public var batchLimit = 128
    /// How many events of a channel wait for a slow listener; beyond that it gets `.resync`.
    public var eventLimit = 1024

    /// Takes where the database is; everything else has a default that serves.
    public init(conninfo: String, applicationName: String = "swift") {
        self.conninfo = conninfo
        self.applicationName = applicationName
        readers = Lane(connections: Processors.count, statementTimeout: .seconds(10))
    }
}
