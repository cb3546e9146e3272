import Domain
import JSON
import Matching
import Postgres
import Storage

extension ComplaintSuggestion {
    /// The least probability of a candidate that is worth keeping.
    private static var least: Double { 0.01 }

    /// What is kept of a match: the candidates that are worth a look, the first one marked where it is good enough.
    init(_ about: About, _ result: MatchResult) {
        let kept = result.candidates.filter { $0.sharedProbability >= Self.least }
        self.init(
            about: about,
            noneProbability: min(max(result.noneProbability, 0), 1),
            candidates: kept.enumerated().map { place, candidate in
                // Whoever looks at two that nothing tells apart must see both.
                let isGood =
                    place == 0
                    ? result.isSuggested
                    : candidate.twins > 1 && candidate.sharedProbability >= MatchResult.suggestionThreshold
                return Candidate(
                    code: candidate.code,
                    probability: min(candidate.sharedProbability, 1),
                    isSuggested: isGood,
                    reasons: Self.json(candidate.reasons)
                )
            }
        )
    }

    private static func json(_ reasons: [MatchReason]) -> String {
        var json = JSONWriter()
        json.array(of: reasons.map(\.words)) { json, words in
            json.object { json in
                json.field("vi", words.vi)
                json.field("en", words.en)
            }
        }
        return json.text
    }

    /// The reasons that were kept as JSON.
    static func reasons(_ json: String) -> [Bilingual] {
        guard case .array(let elements)? = try? JSONParser.parse(json) else { return [] }
        return elements.compactMap { element in
            guard case .object(let object) = element, case .string(let vi)? = object["vi"],
                case .string(let en)? = object["en"]
            else { return nil }
            return Bilingual(vi: vi, en: en)
        }
    }
}
