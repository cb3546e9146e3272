public import Domain

/// How one migration stands in a database.
public struct MigrationStatus: Hashable, Sendable {
    /// Its place in the order.
    public let version: Int
    /// Its name.
    public let name: String
    /// When it was applied; nil when it has not been.
    public let appliedAt: Moment?
    /// Whether the file of that version is no longer the one that was applied.
    public let isChanged: Bool
    /// Whether this program does not know it: a newer one has been here.
    public let isUnknown: Bool
}
