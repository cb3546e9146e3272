/// What a client of RESP2 sent: a request, or what stands in the place of one.
public enum RESPFrame: Sendable, Hashable {
    /// The strings of an array within the limits; at least one.
    case command([[UInt8]])
    /// An array that is not taken; what follows it is read as usual.
    case refused(RESPError)
    /// Bytes that are not RESP2: nobody can tell where the next request begins, and nothing more is read.
    case broken(RESPError)
}
