public import NIOCore

/// Cuts the stream of a connection into requests, in the framing that its first byte tells: `*` is RESP2, anything else plain lines.
public struct RequestFramer: Sendable {
    private enum Framing: Sendable {
        case lines
        case resp
    }

    private var framing: Framing?
    private var lineFramer: LineFramer
    private var respFramer: RESPFramer
    private var lines: [Line] = []
    private var frames: [RESPFrame] = []

    /// Makes a framer at the start of a connection; `limit` is how many bytes a request may have.
    public init(limit: Int = LineFramer.defaultLimit) {
        lineFramer = LineFramer(limit: limit)
        respFramer = RESPFramer(limit: limit)
    }

    /// Takes all that is readable.
    public mutating func append(_ buffer: inout ByteBuffer) {
        if framing == nil, let first = buffer.readableBytesView.first { framing = first == .asterisk ? .resp : .lines }
        switch framing {
        case .lines: lineFramer.append(&buffer, to: &lines)
        case .resp: respFramer.append(&buffer, to: &frames)
        case nil: break
        }
    }

    /// Gives away the requests that are finished, in batches of at most `size`.
    public mutating func takeBatches(of size: Int) -> [Batch] {
        switch framing {
        case .lines:
            defer { lines = [] }
            return lines.pieces(of: size).map { .lines($0) }
        case .resp:
            defer { frames = [] }
            return frames.pieces(of: size).map { .frames($0) }
        case nil:
            return []
        }
    }
}

extension Array {
    /// The array in order, cut into arrays of `size` and one of what is left.
    fileprivate func pieces(of size: Int) -> [[Element]] {
        guard count > size else { return isEmpty ? [] : [self] }
        return stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
