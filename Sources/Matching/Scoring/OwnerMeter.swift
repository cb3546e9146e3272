/// Measures how owners stand in a text.
struct OwnerMeter {
    private let aligner: PhraseAligner
    private let segment: IndexSegment
    private let hits: TextHits
    /// Twins have often one owner, and owners many products.
    private var owners: [Int32: Alignment] = [:]

    init(_ aligner: PhraseAligner) {
        self.aligner = aligner
        segment = aligner.segment
        hits = aligner.hits
    }

    /// Measures how the owner of an entry stands in the text outside the entry's name; gives the place where it does.
    mutating func add(
        ownerOf entry: IndexedEntry,
        beside name: Alignment,
        to features: inout FeatureVector
    ) -> Alignment {
        guard let owner = entry.owner, let alignment = alignment(ofOwner: owner, beside: name) else {
            return Alignment()
        }
        let range = segment.owners.range(of: owner)
        let weights = segment.ownerWeights.values
        var total: Float = 0
        var found: Float = 0
        var near: Float = 0
        for index in range { total += weights[Int(segment.owners.tokens[index])] }
        for pair in alignment.pairs {
            let weight = weights[Int(segment.owners.tokens[range.lowerBound + pair.word])]
            if pair.agreement.isExact { found += weight } else { near += weight }
        }
        // Less than half of it may be any words of the sentence.
        guard found + near >= 0.5 * total else { return Alignment() }
        features[.ownerFound] = found
        features[.ownerNear] = near
        features[.ownerMissing] = total - found - near
        features[.ownerWhole] = alignment.pairs.count == range.count && alignment.skipped == 0 ? 1 : 0
        return alignment
    }

    private mutating func alignment(ofOwner owner: Int32, beside name: Alignment) -> Alignment? {
        let alignment: Alignment
        if let known = owners[owner] {
            alignment = known
        } else {
            alignment =
                isWorthAligning(owner)
                ? aligner.align(owner, of: segment.owners, weights: segment.ownerWeights.values) : Alignment()
            owners[owner] = alignment
        }
        guard !alignment.pairs.isEmpty else { return nil }
        let taken = Set(name.pairs.map(\.position))
        guard alignment.pairs.contains(where: { taken.contains($0.position) }) else { return alignment }
        // The name's own words do not speak for its maker too.
        return aligner.align(owner, of: segment.owners, weights: segment.ownerWeights.values, avoiding: taken)
    }

    private func isWorthAligning(_ owner: Int32) -> Bool {
        var total: Float = 0
        var possible: Float = 0
        for index in segment.owners.range(of: owner) {
            let token = segment.owners.tokens[index]
            let weight = segment.ownerWeights.values[Int(token)]
            total += weight
            if hits.contains(token) { possible += weight }
        }
        return possible >= 0.5 * total
    }
}
