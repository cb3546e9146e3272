public import NIOCore

/// Cuts a stream of bytes into lines, however the bytes arrive.
///
/// A line ends in LF or CRLF. Lines without anything but blanks are passed over, as redis does, so that an empty line typed by a
/// person costs nothing. Of a line that is too long no more than `limit` bytes are ever held; it comes out once, as `tooLong`, when its
/// end has been read, and the line behind it is taken as usual. What is left when the stream ends is no line: a request cut off in the
/// middle must not be done.
public struct LineFramer: Sendable {
    /// 1 MiB.
    public static let defaultLimit = 1 << 20

    /// How many bytes a line may have, its end not counted.
    public let limit: Int
    private var unfinished: [UInt8] = []
    /// The tag of the line whose rest is being thrown away; nil while no line is.
    private var discarded: Discarded?

    private struct Discarded: Sendable {
        let tag: Tag?
    }

    /// Makes a framer at the start of a line.
    public init(limit: Int = LineFramer.defaultLimit) {
        self.limit = limit
    }

    /// How many bytes of a line without its end are held.
    public var heldBytes: Int {
        unfinished.count
    }

    /// Takes all that is readable and appends the lines that are finished by it.
    public mutating func append(_ buffer: inout ByteBuffer, to lines: inout [Line]) {
        cut(buffer.readableBytesView, into: &lines)
        buffer.moveReaderIndex(to: buffer.writerIndex)
    }

    /// Takes some bytes and appends the lines that are finished by them.
    public mutating func append(_ bytes: ArraySlice<UInt8>, to lines: inout [Line]) {
        cut(bytes, into: &lines)
    }

    private mutating func cut<Bytes: Collection<UInt8>>(_ bytes: Bytes, into lines: inout [Line])
    where Bytes.SubSequence == Bytes {
        var rest = bytes
        while let end = rest.firstIndex(of: .lineFeed) {
            if let line = finish(rest[..<end]) { lines.append(line) }
            rest = rest[rest.index(after: end)...]
        }
        hold(rest)
    }

    /// Ends the current line with `bytes`; nil for a line of blanks.
    private mutating func finish<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Line? {
        if let discarded {
            self.discarded = nil
            return .tooLong(discarded.tag)
        }
        var line: [UInt8]
        if unfinished.isEmpty {
            line = Array(bytes)
        } else {
            line = unfinished
            unfinished = []
            line.append(contentsOf: bytes)
        }
        if line.last == .carriageReturn { line.removeLast() }
        guard line.count <= limit else { return .tooLong(tag(leadingTooLong: line)) }
        return line.allSatisfy { $0 == .space } ? nil : .complete(line)
    }

    /// Keeps the beginning of a line, unless it can no longer end within the limit.
    private mutating func hold<Bytes: Collection<UInt8>>(_ bytes: Bytes) where Bytes.SubSequence == Bytes {
        guard discarded == nil, !bytes.isEmpty else { return }
        let count = unfinished.count + bytes.count
        // One byte more may be the CR of a CRLF whose LF is still on the way.
        let mayEnd = count <= limit || (count == limit + 1 && bytes.suffix(1).first == .carriageReturn)
        if mayEnd {
            unfinished.append(contentsOf: bytes)
        } else {
            let beginning = Array(unfinished.prefix(Tag.maximumLength + 2) + bytes.prefix(Tag.maximumLength + 2))
            discarded = Discarded(tag: tag(leadingTooLong: beginning))
            unfinished = []
        }
    }

    /// The tag of a line that is too long, looked for in as much of it as every way of arriving shows.
    private func tag(leadingTooLong line: [UInt8]) -> Tag? {
        let beginning = line.prefix(min(limit, Tag.maximumLength + 2))
        return beginning.lastIndex(of: .space).flatMap { Tag(leading: beginning[..<$0]) }
    }
}
