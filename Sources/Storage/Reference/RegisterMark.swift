/// How far the register had come when it was asked.
public struct RegisterMark: Hashable, Sendable {
    /// Its version.
    public let version: Int64
    /// The oldest transaction that could still change it.
    public let mark: String
}
