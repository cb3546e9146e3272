public import LineProtocol

/// How much one connection, one address and all of them together may ask for; stated in the answer to `hello`.
public struct ServerLimits: Sendable, Hashable {
    /// How many bytes a request may have: a line without its end, the strings of an array together.
    public var lineBytes: Int
    /// How many requests of one connection are worked on at once; while there are so many, nothing more is read from it.
    public var requestsInFlight: Int
    /// How long a connection may go without a finished line, or without reading its answers, before it is closed without a word.
    public var idle: Duration
    /// How long the handshake of TLS may take before its connection is closed: whoever opens connections and says nothing holds them
    /// no longer.
    public var handshake: Duration
    /// How many connections are open at once; one more is told `busy` and closed.
    public var connections: Int
    /// How many wrong tokens an address may show within a minute; after that `auth` is refused unread.
    public var wrongTokensAMinute: Int

    /// Makes limits; what is not given is as the protocol has it.
    public init(
        lineBytes: Int = LineFramer.defaultLimit,
        requestsInFlight: Int = 1_024,
        idle: Duration = .seconds(600),
        handshake: Duration = .seconds(10),
        connections: Int = 10_000,
        wrongTokensAMinute: Int = 10
    ) {
        self.lineBytes = lineBytes
        self.requestsInFlight = requestsInFlight
        self.idle = idle
        self.handshake = handshake
        self.connections = connections
        self.wrongTokensAMinute = wrongTokensAMinute
    }
}
