extension PenaltyProposal {
    /// What stands in the way of the penalty: minutes, amount, power, a crime, an earlier sanction.
    public func obstacles(under table: FineTable) -> [Obstacle] {
        [minutes, amount, crime].compactMap { $0 } + (isPenalised ? [.alreadyPenalised] : [])
            + DelegationGuard.obstacles(signer, for: .penalise, by: delegation, on: signedAt.day)
            + [power(under: table)].compactMap { $0 }
    }

    private var minutes: Obstacle? {
        guard let minutesAt else {
            let limit = SpotPenalty.limit(isOrganisation: party.isOrganisation, on: signedAt.day)
            return fine > limit ? .minutesMissing(limit: limit) : nil
        }
        return minutesAt > signedAt ? .minutesLater(minutes: minutesAt, decided: signedAt) : nil
    }

    private var amount: Obstacle? {
        guard fine > .zero else { return suggestion.allowsWarning ? nil : .warningNotAllowed }
        guard fine >= suggestion.minimum, fine <= suggestion.maximum else {
            return .fineOutside(least: suggestion.minimum, most: suggestion.maximum)
        }
        return nil
    }

    private var crime: Obstacle? {
        crimeSigns.isEmpty || isReturnedByPolice ? nil : .crimeSigns(crimeSigns)
    }

    private func power(under table: FineTable) -> Obstacle? {
        let title = signer.head ?? signer
        guard let field = suggestion.bracket.field, let individual = table.cap(of: title, in: field, on: signedAt.day)
        else { return .powersUnknown(on: signedAt.day) }
        let cap = party.isOrganisation ? individual.doubled : individual
        return cap < suggestion.maximum ? .capTooLow(title, cap: cap, maximum: suggestion.maximum) : nil
    }
}
