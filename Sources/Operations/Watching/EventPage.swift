/// Some events, and where to go on.
public struct EventPage: Sendable {
    /// What is to be pushed, one JSON object each, in order.
    public let events: [[UInt8]]
    /// How many numbers the log is ahead of the last of them; nil when that is near.
    public let behind: Int64?
    /// The selection behind this page.
    public let next: EventSelection

    /// Makes a page.
    public init(events: [[UInt8]], behind: Int64? = nil, next: EventSelection) {
        self.events = events
        self.behind = behind
        self.next = next
    }
}
