import Contract

/// How the command ends, in the numbers of sysexits.
enum ExitCode: Int32, CaseIterable, Sendable {
    /// Done.
    case done = 0
    /// The command line is not one that kiem knows.
    case usage = 64
    /// The input is invalid, or in conflict with what is recorded.
    case input = 65
    /// What was named is not there.
    case notFound = 66
    /// The service or its database cannot be reached.
    case unreachable = 69
    /// A fault of kiem's own.
    case fault = 70
    /// Worth trying again.
    case tryAgain = 75
    /// Not allowed, or not known who asks.
    case notAllowed = 77

    /// The code for what the service answers.
    init(_ code: ErrorCode) {
        switch code {
        case .badRequest, .invalid, .conflict, .illegalTransition, .tooLarge: self = .input
        case .unknownOperation: self = .usage
        case .unauthenticated, .forbidden: self = .notAllowed
        case .notFound: self = .notFound
        case .rateLimited, .busy: self = .tryAgain
        case .unavailable: self = .unreachable
        case .internal: self = .fault
        }
    }
}
