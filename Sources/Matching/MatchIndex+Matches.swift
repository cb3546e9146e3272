extension MatchIndex {
    /// Finds what a complaint may be about, likeliest first, at most so many.
    ///
    /// The probabilities are those of a multinomial logit over every candidate and *none of these*, with weights fitted to
    /// generated complaints; all candidates' and `noneProbability` together are 1, those left out by `limit` included.
    public func matches(for query: MatchQuery, limit: Int = 5) -> MatchResult {
        let text = read(query)
        let scored = scored(text)
        let odds = scored.map { Logarithm.exponential(Double($0.score)) }
        let all = odds.reduce(1, +)
        let candidates = scored.prefix(max(0, limit)).enumerated().map { place, entry in
            let twins = scored.indices.filter { areTwins(scored[$0], entry) }
            return MatchCandidate(
                code: entry.code,
                probability: odds[place] / all,
                sharedProbability: twins.reduce(0) { $0 + odds[$1] } / all,
                twins: twins.count,
                reasons: ReasonWriter(segment: segment(entry.segment), text: text).reasons(
                    for: entry,
                    twins: twins.count
                )
            )
        }
        return MatchResult(candidates: candidates, noneProbability: 1 / all)
    }

    /// What was measured of each candidate, likeliest first, to fit the weights to.
    package func measures(for query: MatchQuery, limit: Int) -> [(code: String, values: [Float])] {
        scored(read(query)).prefix(limit).map { ($0.code, $0.features.values) }
    }

    private func read(_ query: MatchQuery) -> QueryText {
        QueryText(query).parted(by: segment(0).vocabulary)
    }

    /// Two entries are twins here if their names differ in praise at most and nothing in the text speaks for one of them.
    private func areTwins(_ one: ScoredEntry, _ other: ScoredEntry) -> Bool {
        abs(scoreWithoutPraise(one) - scoreWithoutPraise(other)) < Self.twinMargin && core(one) == core(other)
    }

    private static let twinMargin: Float = 0.7

    /// Consumers leave praise out, so its absence tells nothing.
    private func scoreWithoutPraise(_ scored: ScoredEntry) -> Float {
        let place = MatchFeature.missingPraise
        return scored.score - scored.features[place] * MatchModel.weights[place.rawValue]
    }

    private func core(_ scored: ScoredEntry) -> [String] {
        let segment = segment(scored.segment)
        return segment.names.range(of: scored.name).filter { !segment.names.praises[$0] }.map {
            segment.vocabulary.keys[Int(segment.names.tokens[$0])]
        }
    }
}
