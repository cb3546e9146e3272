/// What the server makes of a statement, for the test that compares it with what Swift sends and reads.
public struct StatementDescription: Sendable, Hashable {
    /// A column of the result.
    public struct Column: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// The OID of its type.
        public let type: UInt32
    }

    /// The OIDs of `$1`, `$2`, … as the server inferred them.
    public let parameters: [UInt32]
    /// The columns; empty for a statement that gives no rows.
    public let columns: [Column]
}
