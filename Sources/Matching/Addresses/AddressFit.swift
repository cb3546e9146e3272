/// How well an area, or several equally well, fit an address.
struct AddressFit<ID: Hashable & Sendable> {
    var areas: Set<ID>
    let level: GazetteerLevel
    /// Whether the address calls the area what it is, and not a `xã` a `phường`.
    let hasExactKind: Bool
    /// How many other names in the address are around it.
    var supports = 0
    /// How many deeper names in the address it leaves unexplained.
    var unexplained = 0

    func isWorse(than other: AddressFit) -> Bool {
        if level != other.level { return level < other.level }
        if supports != other.supports { return supports < other.supports }
        return !hasExactKind && other.hasExactKind
    }

    func explains(more other: AddressFit?) -> Bool {
        guard let other else { return true }
        return supports > other.supports || (supports == other.supports && level > other.level)
    }

    func joined(with other: AddressFit) -> AddressFit {
        var both = self
        both.areas.formUnion(other.areas)
        return both
    }
}
