public import Domain

/// What was found of one group of the register's products.
public struct GroupViolations: Hashable, Sendable {
    /// The group; nil for findings that point to no product.
    public let group: ProductGroup?
    /// Violating findings.
    public let violations: Int64
    /// What those that have a value are worth, in đồng.
    public let goodsValue: Int64
}
