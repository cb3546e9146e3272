/// How a service seals the log.
public struct SealSettings: Sendable {
    /// What lies outside the database.
    public let vault: any SealVault
    /// How long at least from one sealing to the next, while there is something to seal.
    public let pause: Duration
    /// Whether this service seals; one that does not can still verify.
    public let isActive: Bool

    /// Takes the settings; two heads a second would say no more than one.
    public init(vault: any SealVault, pause: Duration = .seconds(1), isActive: Bool = true) {
        self.vault = vault
        self.pause = pause
        self.isActive = isActive
    }
}
