/// Where the sealed log of events stood: how many events, and the root of the tree over them.
public struct LogStand: Hashable, Sendable {
    /// How many events were sealed.
    public let size: Int64
    /// The root of the tree over them, 32 bytes.
    public let root: [UInt8]

    /// Both, or neither.
    init?(size: Int64?, root: [UInt8]?) {
        guard let size, let root else { return nil }
        self.size = size
        self.root = root
    }
}
