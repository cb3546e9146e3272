public import Domain

/// Where the service listens, and within which bounds.
public struct ServerConfiguration: Sendable {
    /// Where it listens; all of them at once.
    public var addresses: [ListenAddress]
    /// What connections may ask for.
    public var limits: ServerLimits
    /// Whether TCP without TLS may listen beyond loopback: tokens and personal data then cross the network readable for all.
    public var allowPlaintext: Bool
    /// The files of TLS; wanted where an address has it.
    public var tls: TLSFiles?
    /// How long a stop waits for requests under way before it closes their connections.
    public var stopWithin: Duration
    /// An operation that takes longer is logged with its name.
    public var slowAfter: Duration
    /// The language of messages until the client chooses one.
    public var language: Language

    /// Makes a configuration.
    public init(
        addresses: [ListenAddress],
        limits: ServerLimits = ServerLimits(),
        allowPlaintext: Bool = false,
        tls: TLSFiles? = nil,
        stopWithin: Duration = .seconds(10),
        slowAfter: Duration = .milliseconds(500),
        language: Language = .vietnamese
    ) {
        self.addresses = addresses
        self.limits = limits
        self.allowPlaintext = allowPlaintext
        self.tls = tls
        self.stopWithin = stopWithin
        self.slowAfter = slowAfter
        self.language = language
    }
}
