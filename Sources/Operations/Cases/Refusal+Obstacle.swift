import Contract
import Domain

extension Refusal {
    /// What the law puts in the way of a step: the first decides code and field, all are said, each with its name for programs and its source.
    init(_ obstacles: [Obstacle]) {
        let first = obstacles.first
        self.init(
            first.map(\.isAboutTheCase) ?? true ? .illegalTransition : .invalid,
            vi: obstacles.map { Self.text($0, \.vi) }.joined(separator: " "),
            en: obstacles.map { Self.text($0, \.en) }.joined(separator: " "),
            field: first?.field
        )
    }

    private static func text(_ obstacle: Obstacle, _ language: KeyPath<Bilingual, String>) -> String {
        let source = obstacle.source.map { "; \($0.label[keyPath: language])" } ?? ""
        return "\(obstacle.message[keyPath: language]) [\(obstacle.code)\(source)]"
    }
}

extension Obstacle {
    /// Whether the case stands in the way, and not what was said at the step.
    fileprivate var isAboutTheCase: Bool {
        switch self {
        case .decisionMissing, .decisionLater, .verificationMissing, .plannedRepeat, .knockoffBasisMissing,
            .minutesMissing,
            .minutesLater, .alreadyPenalised, .crimeSigns, .lapsed, .goodsHeld:
            true
        default: false
        }
    }
}
