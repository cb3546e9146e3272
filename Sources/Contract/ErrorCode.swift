/// The codes an `ERR` line may carry; clients decide by them, so none is ever renamed.
public enum ErrorCode: String, CaseIterable, Sendable {
    /// The line is not of the grammar.
    case badRequest = "bad_request"
    /// There is no operation of that name.
    case unknownOperation = "unknown_operation"
    /// A field is missing, unknown, of the wrong type or out of range; `field` names it.
    case invalid
    /// No token was given, or not one that is good.
    case unauthenticated
    /// The caller's roles or unit do not allow it.
    case forbidden
    /// The thing named does not exist, or not for this caller.
    case notFound = "not_found"
    /// It contradicts what is recorded: a code taken, an `id` used with another body.
    case conflict
    /// The case is not in a state from which this event leads on.
    case illegalTransition = "illegal_transition"
    /// The line or a part of it is longer than the limit.
    case tooLarge = "too_large"
    /// Too many wrong tokens from this address.
    case rateLimited = "rate_limited"
    /// More is waiting than the service takes on; try again.
    case busy
    /// The database cannot be reached, or the service is stopping.
    case unavailable
    /// A fault of kiem's own.
    case `internal`
}
