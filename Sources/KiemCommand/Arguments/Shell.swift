/// A shell that completions are written for.
enum Shell: String, CaseIterable, Sendable {
    /// GNU Bash.
    case bash
    /// Z shell.
    case zsh
    /// fish.
    case fish
}
