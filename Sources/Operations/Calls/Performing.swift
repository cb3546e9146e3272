public import Contract

/// Whatever can do calls: the dispatcher behind the socket, or a few canned answers in a test of framing.
public protocol Performing: Sendable {
    /// Does a call and says how it went; never throws anything but what the client is told.
    func perform(_ call: Call) async -> Result<Reply, Refusal>
}
