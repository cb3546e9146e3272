/// A product or a sales point with how often it was met.
public struct RankedEntry: Sendable, Hashable {
    /// Its code in the register.
    public var code: String
    /// Its name, as somebody typed it.
    public var name: String
    /// Whose it is, or where.
    public var detail: String?
    /// How many findings point to it.
    public var count: Int64

    /// Puts an entry together.
    public init(code: String, name: String, detail: String? = nil, count: Int64) {
        self.code = code
        self.name = name
        self.detail = detail
        self.count = count
    }
}
