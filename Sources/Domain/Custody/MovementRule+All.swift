extension MovementRule {
    /// Every way that goods can go; the forms are those of Decree 118/2021.
    ///
    /// Who sits on a destruction's council was not verified, so one witness is the least that is asked for.
    public static let all: [MovementRule] =
        fromCustody + fromConfiscation + [
            MovementRule(.transferred, .held, papers: [[.policeDecision, .handoverMinutes]])
        ]

    private static let fromCustody = [
        MovementRule(.held, .returned, papers: [[.returnMinutes]]),
        MovementRule(
            .held,
            .confiscated,
            papers: [[.penaltyDecision, .spotPenalty, .confiscationDecision], [.confiscationMinutes]]
        ),
        MovementRule(
            .held,
            .destroyed,
            papers: [[.destructionDecision, .penaltyDecision, .remedyDecision], [.destructionMinutes]],
            witnesses: 1
        ),
        MovementRule(.held, .reExported, papers: [[.penaltyDecision, .remedyDecision], [.workingMinutes]]),
        MovementRule(.held, .sold, papers: [[.saleRecord]]),
        MovementRule(.held, .nonCommercial, papers: [[.penaltyDecision, .remedyDecision], [.handoverMinutes]]),
        MovementRule(.held, .transferred, papers: [[.crimeFileHandover, .handoverMinutes]]),
        MovementRule(.held, .sampledConsumed, papers: [[.samplingMinutes], [.testReport]]),
    ]

    private static let fromConfiscation = [
        MovementRule(
            .confiscated,
            .destroyed,
            papers: [[.destructionDecision], [.destructionMinutes]],
            witnesses: 1
        ),
        MovementRule(.confiscated, .sold, papers: [[.saleRecord]]),
        MovementRule(.confiscated, .nonCommercial, papers: [[.handoverMinutes]]),
        MovementRule(.confiscated, .transferred, papers: [[.handoverMinutes]]),
        // A decision that is cancelled takes its confiscation with it.
        MovementRule(.confiscated, .returned, papers: [[.penaltyCancellation], [.returnMinutes]]),
    ]
}
