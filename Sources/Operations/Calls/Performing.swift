public import Contract
public import Domain

public import struct FoundationEssentials.UUID

/// Whatever can do calls: the dispatcher behind the socket, or a few canned answers in a test of framing.
public protocol Performing: Sendable {
    /// Does a call and says how it went; never throws anything but what the client is told.
    func perform(_ call: Call) async -> Result<Reply, Refusal>

    /// Says whose a client's certificate is, given as DER and verified before; nil where it was not registered or is good no more.
    func identify(certificate: [UInt8]) async -> Result<Caller?, Refusal>

    /// Waits for events behind a place and gives some of them; to be asked again with the page's own `next`.
    ///
    /// Refuses when the database is away, and when the task is cancelled.
    func events(_ selection: EventSelection) async -> Result<EventPage, Refusal>

    /// The tokens that are good no more, as it becomes known; `open` says which ones are in use, and when each of them ends by itself.
    func endedTokens(among open: @escaping @Sendable () -> [UUID: Moment?]) -> AsyncStream<Set<UUID>>
}

extension Performing {
    /// Ends none.
    public func endedTokens(among open: @escaping @Sendable () -> [UUID: Moment?]) -> AsyncStream<Set<UUID>> {
        AsyncStream { $0.finish() }
    }

    /// Has no events.
    public func events(_ selection: EventSelection) async -> Result<EventPage, Refusal> {
        .failure(Refusal(.unavailable, vi: "không có sự kiện", en: "there are no events"))
    }

    /// Knows no certificates.
    public func identify(certificate: [UInt8]) async -> Result<Caller?, Refusal> { .success(nil) }
}
