import LineProtocol
import NIOCore

/// The client's end of a socket, with nothing between it and the bytes.
struct RawConnection {
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var framer = LineFramer(limit: 1 << 28)
    private var lines: [Line] = []

    init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.inbound = inbound
        self.outbound = outbound
    }

    func send(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    func send(bytes: [UInt8]) async throws {
        try await outbound.write(ByteBuffer(bytes: bytes))
    }

    /// Says that nothing more will be sent.
    func finishSending() {
        outbound.finish()
    }

    /// The next line; nil when the server has closed.
    mutating func line() async throws -> String? {
        while lines.isEmpty {
            guard var buffer = try await inbound.next(isolation: #isolation) else { return nil }
            framer.append(&buffer, to: &lines)
        }
        guard case .complete(let bytes) = lines.removeFirst() else { return "a line beyond any measure" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// So many lines, or fewer when the server closes before.
    mutating func lines(_ count: Int) async throws -> [String] {
        var lines: [String] = []
        while lines.count < count, let line = try await line() { lines.append(line) }
        return lines
    }

    /// All bytes until the server closes.
    mutating func restOfBytes() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let buffer = try await inbound.next(isolation: #isolation) { bytes += buffer.readableBytesView }
        return bytes
    }

    /// All lines until the server closes.
    mutating func rest() async throws -> [String] {
        try await lines(.max)
    }
}
