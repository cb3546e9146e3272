/// A product of the register with how often inspections found violating goods that point to it.
public struct ProductViolations: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: String
    /// Who makes it.
    public let producer: String?
    /// How many violating findings point to it or to what was merged into it.
    public let violations: Int64
}
