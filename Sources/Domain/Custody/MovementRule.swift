/// What goods may do from one place, and the papers and witnesses it takes.
public struct MovementRule: Hashable, Sendable {
    /// Where they are.
    public let from: Disposition
    /// Where they go.
    public let to: Disposition
    /// Papers: of each group one at least.
    public let papers: [[DocumentType]]
    /// How many witnesses must sign at least.
    public let witnesses: Int

    init(_ from: Disposition, _ to: Disposition, papers: [[DocumentType]], witnesses: Int = 0) {
        self.from = from
        self.to = to
        self.papers = papers
        self.witnesses = witnesses
    }

    /// Where seizure and the handling of goods are written.
    public static let source = LegalSource(.handlingLaw, "125-126")

    /// The rule of a movement; `nil` where goods cannot go that way.
    public static func rule(from: Disposition, to: Disposition) -> MovementRule? {
        all.first { $0.from == from && $0.to == to }
    }

    /// Where goods can go from a place.
    public static func destinations(from: Disposition) -> [Disposition] {
        all.filter { $0.from == from }.map(\.to)
    }
}
