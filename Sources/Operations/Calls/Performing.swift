public import Contract

/// Whatever can do calls: the dispatcher behind the socket, or a few canned answers in a test of framing.
public protocol Performing: Sendable {
    /// Does a call and says how it went; never throws anything but what the client is told.
    func perform(_ call: Call) async -> Result<Reply, Refusal>

    /// Says whose a client's certificate is, given as DER and verified before; nil where it was not registered or is good no more.
    func identify(certificate: [UInt8]) async -> Result<Caller?, Refusal>
}

extension Performing {
    /// Knows no certificates.
    public func identify(certificate: [UInt8]) async -> Result<Caller?, Refusal> { .success(nil) }
}
