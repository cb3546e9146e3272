/// What a verification came to.
public struct LogReport: Hashable, Sendable {
    /// The last head up to which everything is as it was signed; nil where not even the first one holds.
    public let proven: SignedTreeHead?
    /// The size of the largest checkpoint that holds; 0 without one.
    ///
    /// What was sealed since then could have been cut off together with its heads: of that only a later checkpoint tells.
    public let anchoredSize: Int
    /// How many events come behind the last head, and wait to be sealed; counted only where nothing was found.
    public let unsealed: Int
    /// What was found, in the order of the log: at most one finding about heads, and the first one about events or stored hashes.
    public let findings: [LogFinding]

    /// Whether all is as it was signed.
    public var isSound: Bool { findings.isEmpty }

    /// The first bad event, if there is one.
    public var firstBadEvent: LogFinding? { findings.first(where: \.isAboutEvents) }
}
