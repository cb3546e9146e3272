/// Circumstances of a case that lower or raise its fine, counted.
public struct Circumstances: Hashable, Sendable {
    /// How many are mitigating.
    public let mitigating: Int
    /// How many are aggravating.
    public let aggravating: Int

    /// Takes two counts; negative ones count as none.
    public init(mitigating: Int = 0, aggravating: Int = 0) {
        self.mitigating = max(0, mitigating)
        self.aggravating = max(0, aggravating)
    }

    /// What is left after each mitigating one has offset an aggravating one: below zero mitigating, above aggravating.
    public var net: Int { aggravating - mitigating }
}
