/// A command line, read: what it asks for, and the flags that every command takes.
struct ParsedCommand: Sendable, Hashable {
    /// What it asks for.
    let invocation: Invocation
    /// The flags that every command takes.
    let flags: GlobalFlags
}
