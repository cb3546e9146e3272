/// What a listener on a channel gets.
public enum ChannelEvent: Sendable, Hashable {
    /// Somebody said `notify` with this payload.
    case notification(String)
    /// Notifications may have been missed: look at the data itself.
    ///
    /// It is the first event of every stream (from then on nothing is missed), and comes again after each reconnect and
    /// after a listener fell too far behind.
    case resync
}
