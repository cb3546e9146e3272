/// An area that a product or sales point lies in.
public struct EntryArea: Hashable, Sendable {
    /// What areas are compared by; any text that is the same for the same area.
    public let code: String
    /// Its name without its kind: `Tam Thanh`.
    public let name: String

    /// Names an area.
    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}
