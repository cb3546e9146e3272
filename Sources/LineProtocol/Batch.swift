/// What came together on a connection, in its framing.
public enum Batch: Sendable, Hashable {
    /// Plain lines.
    case lines([Line])
    /// RESP2.
    case frames([RESPFrame])

    /// What its requests came in.
    public var framing: Framing {
        switch self {
        case .lines: .lines
        case .frames: .resp
        }
    }

    /// How many requests it holds.
    public var count: Int {
        switch self {
        case .lines(let lines): lines.count
        case .frames(let frames): frames.count
        }
    }
}
