public import Domain

/// Why the log's key, or the head kept beside it, cannot be used.
public struct SealVaultError: Error, Hashable, Sendable {
    /// What is wrong and what mends it.
    public let message: Bilingual

    /// Says what is wrong.
    public init(_ message: Bilingual) {
        self.message = message
    }
}
