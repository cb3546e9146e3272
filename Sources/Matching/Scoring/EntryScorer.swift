/// Measures the entries of one segment that a text may be about.
struct EntryScorer {
    private let segment: IndexSegment
    private let text: QueryText
    private let hits: TextHits
    private let aligner: PhraseAligner
    private let nameMeter: NameMeter
    private var ownerMeter: OwnerMeter
    private let gtinIsKnown: Bool
    private var places: [Int32: Bool] = [:]

    /// How many names are looked at closely, and how many entries at most bear them.
    private static let names = 48
    private static let entries = 600

    init(_ segment: IndexSegment, _ text: QueryText, size: Float, gtinIsKnown: Bool) {
        self.segment = segment
        self.text = text
        self.gtinIsKnown = gtinIsKnown
        hits = TextHits(text, in: segment.vocabulary)
        aligner = PhraseAligner(segment: segment, text: text, hits: hits)
        nameMeter = NameMeter(segment: segment, text: text, hits: hits, size: size)
        ownerMeter = OwnerMeter(aligner)
    }

    /// The entries and their measures; hidden ones are left out.
    mutating func scored(number: Int, hiding hidden: Set<String>) -> [ScoredEntry] {
        var found: [Int32: ScoredEntry] = [:]
        let named = NameChains.names(in: hits, of: segment, limit: Self.names)
        let numbered = text.gtins.flatMap { segment.entries(withGTIN: $0) }
        let namesOfNumbered = numbered.flatMap { Array(segment.namesOfEntry[$0]) }
        for name in named + namesOfNumbered where found.count < Self.entries {
            let alignment = aligner.align(name, of: segment.names, weights: segment.nameWeights.values)
            let measured = nameMeter.measure(name, alignment)
            for entry in segment.entriesOfName[name] where !hidden.contains(segment.entries[Int(entry)].code) {
                let scored = score(entry, name, alignment, measured, number)
                if let other = found[entry], other.score >= scored.score { continue }
                found[entry] = scored
            }
        }
        return Array(found.values)
    }

    private mutating func score(
        _ entry: Int32,
        _ name: Int32,
        _ alignment: Alignment,
        _ measured: FeatureVector,
        _ number: Int
    ) -> ScoredEntry {
        var features = measured
        let indexed = segment.entries[Int(entry)]
        addNumbers(of: indexed, to: &features)
        addAreas(of: indexed, to: &features)
        let owner = ownerMeter.add(ownerOf: indexed, beside: alignment, to: &features)
        return ScoredEntry(
            code: indexed.code,
            segment: number,
            entry: entry,
            name: name,
            alignment: alignment,
            owner: owner,
            features: features,
            score: features.dot(MatchModel.weights)
        )
    }

    private func addNumbers(of entry: IndexedEntry, to features: inout FeatureVector) {
        guard !text.gtins.isEmpty else { return }
        if entry.gtins.contains(where: text.gtins.contains) {
            features[.gtinSame] = 1
        } else if gtinIsKnown {
            features[.gtinOfOther] = 1
        } else if !entry.gtins.isEmpty {
            features[.gtinDiffers] = 1
        }
    }

    private mutating func addAreas(of entry: IndexedEntry, to features: inout FeatureVector) {
        if let deepest = entry.areas.first, text.areas.contains(deepest) {
            features[.areaSame] = 1
        } else if entry.areas.dropFirst().contains(where: text.areas.contains) {
            features[.areaWider] = 1
        }
        features[.placeNamed] = entry.places.contains { isNamed($0) } ? 1 : 0
    }

    private mutating func isNamed(_ place: Int32) -> Bool {
        if let known = places[place] { return known }
        let range = segment.places.range(of: place)
        var isNamed = range.allSatisfy { hits.contains(segment.places.tokens[$0]) }
        if isNamed {
            let alignment = aligner.align(place, of: segment.places, weights: segment.nameWeights.values)
            isNamed =
                alignment.pairs.count == range.count && alignment.skipped == 0
                && alignment.pairs.allSatisfy { $0.agreement.isExact && $0.agreement != .otherLetters }
        }
        places[place] = isNamed
        return isNamed
    }
}
