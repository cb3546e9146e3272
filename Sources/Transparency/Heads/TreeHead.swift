public import Domain

/// What a log said of itself at a moment: so many events, with this root, behind that head.
public struct TreeHead: Hashable, Sendable {
    /// Which log.
    public let origin: LogOrigin
    /// How many events are sealed.
    public let size: Int
    /// The root of the tree over them.
    public let root: NodeHash
    /// When it was sealed.
    public let time: Moment
    /// The number of the last event within.
    public let lastSeq: Int64
    /// The hash of the signed head before, 32 zero bytes before the first: heads are a chain.
    public let previous: NodeHash

    /// Puts a head together.
    public init(
        origin: LogOrigin,
        size: Int,
        root: NodeHash,
        time: Moment,
        lastSeq: Int64,
        previous: NodeHash
    ) {
        self.origin = origin
        self.size = size
        self.root = root
        self.time = time
        self.lastSeq = lastSeq
        self.previous = previous
    }

    /// What is signed: a checkpoint of c2sp.org/tlog-checkpoint with three extension lines, each line ended.
    ///
    /// ```
    /// kiem.dongthap.example/events
    /// 1234
    /// qINS1GRFpzOwrGlAhHOLL6zgCdw3tCr5QJuCDBBkMqg=
    /// time 2026-11-24T08:30:00+07:00
    /// last 1250
    /// previous AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
    /// ```
    public var text: String {
        """
        \(origin)
        \(size)
        \(root.base64)
        time \(time)
        last \(lastSeq)
        previous \(previous.base64)

        """
    }
}
