/// How the program ends, in the numbers of sysexits.
enum Sysexit: Int32, Sendable {
    /// Done.
    case done = 0
    /// The command line is not one that kiemd knows.
    case usage = 64
    /// What is there contradicts what is wanted: a schema of another version, say.
    case input = 65
    /// What was named is not there.
    case notFound = 66
    /// The database cannot be reached or started.
    case unreachable = 69
    /// A fault of kiem's own.
    case fault = 70
    /// Worth trying again: home, socket or port are in use by another process.
    case tryAgain = 75
    /// Not allowed.
    case notAllowed = 77
}
