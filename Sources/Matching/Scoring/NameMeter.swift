/// Measures how a name stands in a text.
struct NameMeter {
    let segment: IndexSegment
    let text: QueryText
    let hits: TextHits
    /// The logarithm of the register's size.
    let size: Float

    /// Measures a name that is aligned with the text.
    func measure(_ name: Int32, _ alignment: Alignment) -> FeatureVector {
        var features = FeatureVector()
        features[.constant] = 1
        features[.size] = size
        let range = segment.names.range(of: name)
        var found = [Bool](repeating: false, count: range.count)
        for pair in alignment.pairs {
            found[pair.word] = true
            let index = range.lowerBound + pair.word
            let weight = segment.nameWeights.values[Int(segment.names.tokens[index])]
            if let feature = MatchFeature(rawValue: Int(pair.agreement.rawValue)) { features[feature] += weight }
            if !pair.agreement.isExact, hasOtherTone(pair.position, segment.names.accents[index]) {
                features[.nearOtherTone] += weight
            }
        }
        addMissing(range, found, alignment, to: &features)
        addSurroundings(alignment, to: &features)
        features[.foundWords] = Float(alignment.pairs.count)
        features[.weight] = segment.weightOfName[Int(name)]
        features[.lacksFirst] = found.first == true ? 0 : 1
        let isWhole = features[.missingWords] == 0 && alignment.pairs.allSatisfy(\.agreement.isExact)
        features[.whole] = isWhole && alignment.skipped == 0 ? 1 : 0
        return features
    }

    private func addMissing(
        _ range: Range<Int>,
        _ found: [Bool],
        _ alignment: Alignment,
        to features: inout FeatureVector
    ) {
        for (word, index) in range.enumerated() where !found[word] {
            let token = segment.names.tokens[index]
            let weight = segment.nameWeights.values[Int(token)]
            if segment.names.praises[index] {
                features[.missingPraise] += weight
                continue
            }
            var isElsewhere = false
            hits.forEach(of: token) { hit in
                if hit.kind == .exact, !alignment.pairs.contains(where: { $0.position == Int(hit.position) }) {
                    isElsewhere = true
                }
            }
            features[isElsewhere ? .elsewhere : .missing] += weight
            features[.missingWords] += 1
        }
    }

    private func addSurroundings(_ alignment: Alignment, to features: inout FeatureVector) {
        guard let first = alignment.pairs.first, let last = alignment.pairs.last else { return }
        features[.skipped] = Float(min(8, alignment.skipped))
        let taken = Set(alignment.pairs.map(\.position))
        for position in first.position..<last.position where !taken.contains(position) {
            if SentenceWords.isLocative(text.words[position].form.key) {
                features[.skipsLocative] = 1
            }
        }
        if first.position > 0, !text.words[first.position].opens {
            features[.afterLocative] = SentenceWords.isLocative(text.words[first.position - 1].form.key) ? 1 : 0
        }
        if looksLikeName(after: last.position) {
            features[.continues] = 1
            features[.continuesInCapitals] = text.usesCapitals && text.words[last.position + 1].isCapitalised ? 1 : 0
        }
    }

    private func looksLikeName(after position: Int) -> Bool {
        let next = position + 1
        guard next < text.words.count, !text.words[next].opens else { return false }
        let key = text.words[next].form.key
        let isNumber = key.utf8.allSatisfy { $0 < 0x3A }
        return !isNumber && !SentenceWords.contains(key) && !PraiseWords.begin(at: next, of: text.words)
    }

    private func hasOtherTone(_ position: Int, _ accent: Int32) -> Bool {
        let form = text.words[position].form
        guard form.isMarked else { return false }
        return WordForm.haveOtherTones(form.accented, segment.accented[Int(accent)])
    }
}
