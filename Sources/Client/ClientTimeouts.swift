/// How long a client waits.
public struct ClientTimeouts: Sendable, Hashable {
    /// For the connection.
    public var connect: Duration
    /// For the next bytes of answers while some are owed.
    public var answer: Duration

    /// Makes time-outs.
    public init(connect: Duration = .seconds(5), answer: Duration = .seconds(60)) {
        self.connect = connect
        self.answer = answer
    }
}
