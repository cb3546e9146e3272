import NIOCore

/// What a connection's session hands to its channel.
enum Outgoing: Sendable {
    /// All answers to one batch.
    case answers(ByteBuffer)
    /// What nobody has asked for at this moment: events, or that there are too many connections.
    case unasked(ByteBuffer)
    /// Nothing: has left when all before it has.
    case mark
}
