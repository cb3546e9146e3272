extension Transition {
    /// What the facts of a case put in the event's way; none where the law lets it happen.
    ///
    /// An event that needs a decision, an announcement or a penalty and whose facts bring none is stopped by that.
    public func obstacles(_ facts: CaseFacts, under table: FineTable) -> [Obstacle] {
        own(facts, under: table)
            + facts.clocks.filter { $0.forbids(event, at: facts.now) }.map { .lapsed($0.rule.kind, on: $0.due.day) }
    }

    private func own(_ facts: CaseFacts, under table: FineTable) -> [Obstacle] {
        switch event {
        case .propose:
            guard let information = facts.information, information.needsVerification else { return [] }
            return facts.verifiedAt.map { $0 <= facts.now } ?? false ? [] : [.verificationMissing(information)]
        case .decideInspection:
            return facts.decision?.obstacles ?? [.decisionMissing]
        case .announce:
            return facts.announcement?.obstacles ?? [.decisionMissing]
        case .recordViolation:
            return facts.goods.contains { $0.lacksBasis } ? [.knockoffBasisMissing] : []
        case .penalise, .penaliseOnSpot:
            return facts.penalty?.obstacles(under: table) ?? [.penaltyMissing]
        case .archive:
            return facts.heldItems > 0 ? [.goodsHeld(items: facts.heldItems)] : []
        default:
            return []
        }
    }
}
