/// What `hello` tells of the running service.
public struct ServiceFacts: Sendable {
    /// kiem's version.
    public let version: String
    /// The port of the TCP listener, nil when there is none.
    public let port: Int?
    /// The port on loopback where health and metrics are, nil when there is none.
    public let monitorPort: Int?
    /// The longest line taken, in bytes.
    public let lineBytes: Int
    /// How many requests of one connection may be on the way.
    public let requestsInFlight: Int
    /// After how many seconds without a request a connection is closed.
    public let idleSeconds: Int
    /// How many connections are taken.
    public let connections: Int
    /// How many wrong tokens an address may show in a minute.
    public let wrongTokensAMinute: Int

    /// States the facts.
    public init(
        version: String,
        port: Int?,
        monitorPort: Int? = nil,
        lineBytes: Int,
        requestsInFlight: Int,
        idleSeconds: Int,
        connections: Int,
        wrongTokensAMinute: Int
    ) {
        self.version = version
        self.port = port
        self.monitorPort = monitorPort
        self.lineBytes = lineBytes
        self.requestsInFlight = requestsInFlight
        self.idleSeconds = idleSeconds
        self.connections = connections
        self.wrongTokensAMinute = wrongTokensAMinute
    }
}
