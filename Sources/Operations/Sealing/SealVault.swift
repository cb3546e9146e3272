public import Transparency

/// What of the log lies outside the database: its key, and the newest head that was signed with it.
///
/// Asked for each time anew, so that a file that was put right serves without a restart.
public protocol SealVault: Sendable {
    /// The key; nil while none was made.
    func key() throws(SealVaultError) -> LogSigningKey?

    /// Makes the key and keeps it; never in place of another one.
    func makeKey() throws(SealVaultError) -> LogSigningKey

    /// Public keys with which the log was signed before.
    func formerKeys() throws(SealVaultError) -> [LogVerifyingKey]

    /// The newest head that was kept; nil before the first.
    func head() throws(SealVaultError) -> SignedTreeHead?

    /// Keeps a head in place of the one before.
    func keep(_ head: SignedTreeHead) throws(SealVaultError)
}

extension SealVault {
    /// All public keys whose signatures count; none while no key was made.
    func verifyingKeys() throws(SealVaultError) -> [LogVerifyingKey] {
        guard let key = try key() else { return [] }
        return [key.verifyingKey] + (try formerKeys())
    }
}
