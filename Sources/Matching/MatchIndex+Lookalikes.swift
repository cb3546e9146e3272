extension MatchIndex {
    /// Finds registered products whose names are at most two letters from a name, or differ in tones, spacing or script alone.
    ///
    /// Short names must be nearer: one letter under ten letters, none under five. The entry itself, by its code, is left out.
    public func lookalikes(of entry: RegisterEntry) -> [Lookalike] {
        let name = NameShape(entry.name)
        guard !name.words.isEmpty else { return [] }
        var found: [Lookalike] = []
        for other in namesakes(of: name) where other.code != entry.code {
            let likenesses = ([other.name] + other.aliases).compactMap {
                Likeness(entry, name, beside: other, NameShape($0))?.lookalike
            }
            if let nearest = likenesses.min(by: { $0.distance < $1.distance }) { found.append(nearest) }
        }
        return found.sorted { ($0.distance, $0.code) < ($1.distance, $1.code) }
    }

    /// Entries that share a rare word with a name, or bear one a letter off, where it has few words.
    private func namesakes(of name: NameShape) -> [RegisterEntry] {
        var found: [RegisterEntry] = []
        for number in segmentNumbers {
            let segment = segment(number)
            var tokens = name.words.compactMap { segment.vocabulary.number(of: $0.form.key) }
            tokens.sort { segment.nameWeights.values[Int($0)] > segment.nameWeights.values[Int($1)] }
            // Two slips touch two words at most, so that one of three is whole.
            tokens = Array(tokens.prefix(3))
            if name.words.count < 4 {
                tokens += name.words.flatMap { segment.vocabulary.neighbours(of: $0.form.key) }
            }
            var seen: Set<Int32> = []
            var kept: Set<Int32> = []
            for token in tokens {
                for phrase in segment.namesOfToken[token] where seen.insert(phrase).inserted {
                    guard isNear(segment, phrase, name) else { continue }
                    // An entry has aliases too.
                    for entry in segment.entriesOfName[phrase] where kept.insert(entry).inserted {
                        if let held = self.entry(entry, of: number) { found.append(held) }
                    }
                }
            }
        }
        return found
    }

    /// By what the index has at hand; reading every name of a common good anew would take ten times as long.
    private func isNear(_ segment: IndexSegment, _ phrase: Int32, _ name: NameShape) -> Bool {
        let range = segment.names.range(of: phrase)
        let length = Int(segment.lettersOfName[Int(phrase)])
        let limit = Likeness.limit(min(length, name.letters.count))
        guard abs(length - name.letters.count) <= limit, abs(range.count - name.words.count) <= 1 else { return false }
        let letters = range.flatMap { Array(segment.vocabulary.keys[Int(segment.names.tokens[$0])].utf8) }
        return EditDistance.between(name.letters, letters, atMost: limit) != nil
    }
}
