extension FineTable {
    /// Says what the law makes of an offence: bracket, multipliers, circumstances and who may sign, step by step.
    ///
    /// - Throws: `FineProblem` where the table does not answer.
    public func suggest(_ offence: Offence) throws(FineProblem) -> FineSuggestion {
        let (bracket, other) = try bracket(for: offence)
        var calculation = FineCalculation(bracket, offence)
        calculation.confirm(other)
        calculation.multiplyForCircumstances()
        calculation.multiplyForOrganisation()
        let range = calculation.weighCircumstances()
        let isOrganisation = offence.party.isOrganisation
        let signers = signers(
            upTo: calculation.maximum,
            in: calculation.field,
            isOrganisation: isOrganisation,
            on: offence.decidedOn
        )
        calculation.explain(signers)
        let mayExplain = ExplanationRight.exists(
            bracketMaximum: calculation.maximum,
            isOrganisation: isOrganisation,
            suspends: bracket.suspends
        )
        return FineSuggestion(
            bracket: bracket,
            minimum: calculation.minimum,
            maximum: calculation.maximum,
            range: range,
            allowsWarning: bracket.allowsWarning,
            mayExplain: mayExplain,
            needsConfirmation: other != nil,
            signers: signers,
            steps: calculation.steps
        )
    }
}
