import Contract
import Domain
import JSON
import Storage

/// `fine.suggest`: what the law says a fine may be, and how it comes to that.
enum SuggestFine {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let table = try await desk.lawBook().fines
        let recorded = try await RecordedFinding(request, desk)
        let question = try FineQuestion(request.arguments, about: recorded, table)
        let suggestion = try question.suggestion(under: table)
        let signs = question.referral?.reached() ?? []
        let doubts = FineDoubt.all(question, suggestion, isReferred: !signs.isEmpty)
        return Reply(
            final: JSONWriter.object { json in
                write(question, suggestion.bracket, request, &json)
                write(suggestion, question.offence, request, &json)
                if !signs.isEmpty {
                    json.field("referral", objects: signs) { json, sign in write(sign, request, &json) }
                }
                json.field("confirm", strings: doubts.map { request.text($0.text) })
            }
        )
    }

    private static func write(
        _ question: FineQuestion,
        _ bracket: FineBracket,
        _ request: Request,
        _ json: inout JSONWriter
    ) {
        let offence = question.offence
        json.field("inspection", ifAny: question.recorded?.inspection.number.description)
        json.field("finding", ifAny: question.recorded?.record.position)
        json.field("code", bracket.code)
        json.field("row", bracket.row)
        json.field("conduct", bracket.conduct)
        json.field("legal_basis", request.text(bracket.source.label))
        switch offence.measure {
        case .value(let value), .valueAndGain(let value, _): json.field("value", value.dong)
        case .pieces(let count): json.field("pieces", count)
        case .gain, .none: break
        }
        json.field("gain", ifAny: question.gain?.dong)
        json.field("party_kind", offence.party.rawValue)
        json.field("special", offence.isSpecial)
        json.field("on", offence.committedOn.description)
    }

    private static func write(
        _ suggestion: FineSuggestion,
        _ offence: Offence,
        _ request: Request,
        _ json: inout JSONWriter
    ) {
        json.field("minimum", suggestion.minimum.dong)
        json.field("maximum", suggestion.maximum.dong)
        json.field("midpoint", suggestion.midpoint.dong)
        // Without circumstances it is the midpoint alone.
        if offence.circumstances != Circumstances() {
            json.field("range") { json in
                json.field("minimum", suggestion.range.lowerBound.dong)
                json.field("maximum", suggestion.range.upperBound.dong)
            }
        }
        json.field("warning_allowed", suggestion.allowsWarning)
        json.field("explanation_allowed", suggestion.mayExplain)
        json.field("signers", strings: suggestion.signers.words)
        let bracket = suggestion.bracket
        json.field("remedies", strings: bracket.remedies.filter { $0.applies(toRow: bracket.row) }.map(\.code))
        json.field("steps", objects: suggestion.steps) { json, step in
            json.field("text", request.text(step.text))
            json.field("legal_basis", ifAny: step.basis.map { request.text($0.label) })
        }
    }

    private static func write(_ sign: ReferralThreshold, _ request: Request, _ json: inout JSONWriter) {
        json.field("text", request.text(sign.label))
        json.field("legal_basis", request.text(sign.source.label))
        json.field("measure", sign.measure.rawValue)
        json.field("tier", sign.tier)
    }
}

extension Signers {
    /// Those who may sign, in words of the wire, the lowest first; none where the powers of the day are not known.
    fileprivate var words: [String] {
        switch self {
        case .titles(let titles, let others): titles.map(\.rawValue) + others.map(\.rawValue)
        case .notCovered: []
        }
    }
}
