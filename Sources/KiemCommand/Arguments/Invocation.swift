import Contract
import JSON

/// What a command line asks for.
enum Invocation: Sendable, Hashable {
    /// Help for everything, for the operations of one noun, or for one operation.
    case help(HelpTopic)
    /// The version.
    case version
    /// An operation with what its flags say, and the file the rest of its fields stand in.
    case operation(Operation, [Assignment], file: String?)
    /// An operation whose answer is drawn anew as events arrive.
    case watched(Operation, [Assignment], file: String?)
    /// An operation on the newest period whose report is due.
    case whenDue(Operation, DueReport, [Assignment], file: String?)
    /// A request passed on as it is.
    case raw(String, JSONObject)
    /// A command of the service's own program, with all that follows.
    case handOver([String])
    /// The examination of settings, service and token.
    case doctor
    /// The timer that publishes reports.
    case schedule(ScheduleRequest)
    /// The completions of a shell.
    case completion(Shell)

    /// What help is about.
    enum HelpTopic: Sendable, Hashable {
        /// All commands.
        case everything
        /// The operations of a noun.
        case noun(String)
        /// One operation.
        case operation(Operation)
        /// A command that is no operation, such as `doctor`.
        case command(LocalCommand)
    }
}
