/// A place in an address where an area is named, or may be.
struct AddressMention<ID: Hashable & Sendable> {
    /// The word before the name; `nil` where there is none.
    let kind: AddressKind?
    /// The name's words.
    let name: [AddressWord]
    /// The areas of any day that it may stand for.
    let matches: [Gazetteer<ID>.Area]
    /// Whether it opens its part of the address, so that an unknown name there is still an area's.
    let opensPart: Bool
    /// Mentions with the same number stand side by side: `các phường Tam Kỳ, Quảng Phú`; none of them alone is the place.
    var list: Int?

    /// Words at the end of an address that say nothing.
    var isFiller: Bool {
        ["viet nam", "vietnam", "vn"].contains(AddressWord.key(name)) || name.allSatisfy(\.isNumber)
    }
}
