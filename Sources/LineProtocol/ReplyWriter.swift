public import NIOCore

/// Writes answers, as plain lines or as values of RESP2, one behind the other, into one buffer: one buffer is one `write` to the socket.
public struct ReplyWriter: Sendable {
    /// What has been written.
    public internal(set) var buffer: ByteBuffer

    /// Goes on where a buffer ends.
    public init(_ buffer: ByteBuffer = ByteBuffer()) {
        self.buffer = buffer
    }

    /// Writes a `ROW` line; `json` is one value without line ends.
    public mutating func row(_ json: [UInt8], tag: Tag?) {
        line("ROW ", json, tag)
    }

    /// Writes the `OK` line, which ends an answer.
    public mutating func ok(_ json: [UInt8], tag: Tag?) {
        line("OK ", json, tag)
    }

    /// Writes the `ERR` line, which ends an answer.
    public mutating func error(_ json: [UInt8], tag: Tag?) {
        line("ERR ", json, tag)
    }

    mutating func line(_ word: StaticString, _ json: [UInt8], _ tag: Tag?) {
        if let tag {
            buffer.writeInteger(UInt8.numberSign)
            buffer.writeString(tag.description)
            buffer.writeInteger(UInt8.space)
        }
        buffer.writeStaticString(word)
        buffer.writeBytes(json)
        buffer.writeInteger(UInt8.lineFeed)
    }
}
