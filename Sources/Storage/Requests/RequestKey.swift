public import struct FoundationEssentials.UUID

/// The key that an officer chose for a request; keys of different officers are different.
public struct RequestKey: Hashable, Sendable {
    /// The officer.
    public let officer: UUID
    /// What the officer's program made up.
    public let key: UUID

    /// Pairs an officer with a key.
    public init(officer: UUID, key: UUID) {
        self.officer = officer
        self.key = key
    }
}
