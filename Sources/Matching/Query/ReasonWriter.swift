/// Puts what was measured of an entry into reasons.
struct ReasonWriter {
    let segment: IndexSegment
    let text: QueryText

    func reasons(for scored: ScoredEntry, twins: Int) -> [MatchReason] {
        var reasons: [MatchReason] = []
        let entry = segment.entries[Int(scored.entry)]
        let features = scored.features
        if let number = text.gtins.first?.padded {
            if features[.gtinSame] > 0 {
                reasons.append(.gtin(text.gtins.first { entry.gtins.contains($0) }?.padded ?? number))
            }
            if features[.gtinOfOther] > 0 { reasons.append(.gtinOfOther(number)) }
            if features[.gtinDiffers] > 0 { reasons.append(.gtinUnknown(number)) }
        }
        reasons += nameReasons(scored)
        if !scored.owner.pairs.isEmpty { reasons.append(.owner(written(scored.owner.pairs))) }
        if features[.placeNamed] > 0 { reasons.append(.place) }
        if features[.areaSame] > 0 { reasons.append(.area(isDeepest: true)) }
        if features[.areaWider] > 0 { reasons.append(.area(isDeepest: false)) }
        if let claimed = text.claimedStars, let stars = entry.stars, claimed != stars {
            reasons.append(.otherStars(claimed: claimed, registered: stars))
        }
        if twins > 1 { reasons.append(.twins(twins)) }
        return reasons
    }

    private func nameReasons(_ scored: ScoredEntry) -> [MatchReason] {
        let pairs = scored.alignment.pairs
        let start = segment.names.range(of: scored.name).lowerBound
        let exact = written(pairs.filter(\.agreement.isExact))
        var reasons: [MatchReason] = []
        if scored.features[.whole] > 0 {
            reasons.append(.wholeName(exact.joined(separator: " ")))
        } else if !exact.isEmpty {
            reasons.append(.words(exact))
        }
        for pair in pairs {
            let registered = segment.accented[Int(segment.names.accents[start + pair.word])]
            let written = written(pair.position)
            switch pair.agreement {
            case .same, .unmarked, .bare: continue
            case .hookForTilde, .otherTone, .otherLetters:
                reasons.append(.otherAccents(written: written, registered: registered))
            case .typed: reasons.append(.misspelt(written: written, registered: registered, how: .keys))
            case .slip, .slipOfWord:
                reasons.append(.misspelt(written: written, registered: registered, how: .oneLetter))
            case .sound, .soundOfWord:
                reasons.append(.misspelt(written: written, registered: registered, how: .regional))
            }
        }
        let found = Set(pairs.map(\.word))
        let missing = segment.names.range(of: scored.name).enumerated().compactMap { word, index in
            found.contains(word) ? nil : segment.accented[Int(segment.names.accents[index])]
        }
        if !missing.isEmpty { reasons.append(.missing(missing)) }
        return reasons
    }

    /// The words as written; a short form that stands for several comes once.
    private func written(_ pairs: [Alignment.Pair]) -> [String] {
        var words: [String] = []
        for pair in pairs where words.last != written(pair.position) { words.append(written(pair.position)) }
        return words
    }

    private func written(_ position: Int) -> String {
        text.words[position].written
    }
}
