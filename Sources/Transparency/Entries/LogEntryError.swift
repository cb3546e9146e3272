public import JSON

/// Why an event has no canonical form; nothing that PostgreSQL prints of a `jsonb` gives one.
public enum LogEntryError: Error, Hashable, Sendable {
    /// The body is not a JSON value we take.
    case body(JSONError)
    /// A number in the body at this offset has more digits than PostgreSQL's `numeric` holds.
    case numberTooLong(at: Int)
}
