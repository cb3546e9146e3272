/// What a finding calls its goods: the kind, and for knock-offs the legal basis.
public struct GoodsLabel: Hashable, Sendable {
    /// The kind.
    public let kind: GoodsKind
    /// The basis; `nil` while nobody has chosen one.
    public let basis: KnockoffBasis?

    /// Pairs a kind with its basis.
    public init(_ kind: GoodsKind, basis: KnockoffBasis? = nil) {
        self.kind = kind
        self.basis = basis
    }

    /// Whether the goods are called knock-offs without saying under which law.
    public var lacksBasis: Bool { kind == .knockoff && basis == nil }
}
