/// What loading the reference data did.
public struct ReferenceSummary: Hashable, Sendable {
    /// A file of `sql/reference`.
    public struct File: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// How many rows it has.
        public let rows: Int
    }

    /// The files, by name.
    public let files: [File]
    /// How many rows of the database were added, altered or dropped; 0 when it was in line already.
    public let changes: Int
}
