/// What came of an import.
public struct ImportSummary: Hashable, Sendable {
    /// The rows that were read.
    public internal(set) var rows = 0
    /// Those that were added, or would be.
    public internal(set) var added = 0
    /// Those that are here already.
    public internal(set) var unchanged = 0
    /// Those that were not taken.
    public internal(set) var rejected = 0

    /// Nothing yet.
    public init() {}
}
