public import Domain

/// What an operation changes for the connection it came on.
public enum SessionEffect: Sendable, Hashable {
    /// The caller is known from now on; messages are in this language where one was asked for.
    case authenticated(Caller, Language?)
    /// Messages are in this language from now on.
    case speaks(Language)
    /// From now on events are pushed.
    case watches(EventSelection)
    /// The connection ends after this answer.
    case ends
}
