/// How often each chore is drawn: `show`, or `log=1,show=9`.
struct Mix: Hashable, Sendable, CustomStringConvertible {
    private let parts: [Part]
    private let total: Int

    private struct Part: Hashable, Sendable {
        let chore: Chore
        let weight: Int
    }

    /// Reads a mix; nil for anything else.
    ///
    /// A chore without a weight weighs 1.
    init?(_ text: String) {
        var parts: [Part] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pieces = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let chore = Chore.allCases.first(where: { $0.word == pieces[0] }),
                !parts.contains(where: { $0.chore == chore })
            else { return nil }
            guard let weight = pieces.count == 1 ? 1 : Int(pieces[1]), (1...1_000_000).contains(weight) else {
                return nil
            }
            parts.append(Part(chore: chore, weight: weight))
        }
        self.parts = parts
        total = parts.reduce(0) { $0 + $1.weight }
    }

    /// The mix as it is read.
    var description: String {
        parts.map { "\($0.chore.word)=\($0.weight)" }.joined(separator: ",")
    }

    /// Draws a chore.
    func draw(using generator: inout SplitMix64) -> Chore {
        guard parts.count > 1 else { return parts[0].chore }
        var place = generator.index(below: total)
        for part in parts.dropLast() {
            if place < part.weight { return part.chore }
            place -= part.weight
        }
        return parts[parts.count - 1].chore
    }
}
