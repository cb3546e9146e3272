import Contract

extension ErrorCode {
    /// What the code says, and what a program does about it.
    var sentence: String {
        switch self {
        case .badRequest: "The line is not of the grammar. Nothing was tried; mend the program that wrote it."
        case .unknownOperation: "There is no operation of that name. `help` lists those there are."
        case .invalid:
            "A field is missing, unknown, of the wrong kind, out of range, or at odds with another; `field` says which."
        case .unauthenticated: "No token was shown on this connection, or the one that was shown is not good."
        case .forbidden: "The caller is known, and neither roles nor unit allow it."
        case .notFound: "What was named does not exist, or not for this caller; `field` says what was named."
        case .conflict:
            "It contradicts what is recorded: a code that is taken, an `id` that came before with another body."
        case .illegalTransition: "The case is not in a state from which this leads on."
        case .tooLarge: "The line, or a part of it, is longer than the limit. The line was read to its end and dropped."
        case .rateLimited: "Too many wrong tokens came from this address. Wait a minute."
        case .busy: "More is waiting than the service takes on. Nothing was done; try again."
        case .unavailable:
            "The database cannot be reached, or the service is stopping. Whether a write was done may not be known: send it again with the same `id`."
        case .internal: "A fault of kiem's own; the service's log has the details."
        }
    }
}
