/// What is known of the database that the service works with.
public enum Health: Sendable, Hashable {
    /// It has not answered a moment ago.
    case unreachable
    /// It answers, and its schema is not the one that this program knows.
    case otherSchema
    /// It answers, and all is as it should be.
    case good
}
