/// An area as a line shows it.
public struct AreaLabel: Hashable, Sendable {
    /// The code of the General Statistics Office.
    public let code: String
    /// What people put before the name: tỉnh, huyện, phường and the like.
    public let kind: String
    /// The name.
    public let name: String
}
