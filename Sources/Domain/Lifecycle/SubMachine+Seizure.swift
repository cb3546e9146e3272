extension SubMachine where State == SeizureState, Event == SeizureEvent {
    /// The way of a seizure, Law on Handling Administrative Violations Articles 125 and 126.
    ///
    /// Without a decision within 24 hours the goods go back; nothing else can happen to them before it.
    public static let seizure = SubMachine(
        steps: [
            Step(nil, .seize, .seized, with: [.seizureMinutes, .violationMinutes], starts: [.seizureDecision]),
            Step(
                .seized,
                .decide,
                .decided,
                with: [.seizureDecision],
                starts: [.seizureTerm],
                meets: [.seizureDecision]
            ),
            Step(.seized, .giveBack, .returned, with: [.returnMinutes], meets: [.seizureDecision]),
            Step(.decided, .extend, .extended, with: [.seizureExtension], starts: [.seizureTerm]),
        ] + [.decided, .extended].flatMap(ends)
    )

    private static func ends(of state: SeizureState) -> [Step] {
        [
            Step(state, .giveBack, .returned, with: [.returnDecision, .returnMinutes], meets: [.seizureTerm]),
            Step(
                state,
                .confiscate,
                .confiscated,
                with: [.penaltyDecision, .spotPenalty, .confiscationDecision],
                meets: [.seizureTerm]
            ),
            Step(state, .destroy, .destroyed, with: [.destructionDecision], meets: [.seizureTerm]),
            Step(
                state,
                .handOver,
                .transferred,
                with: [.crimeFileHandover, .handoverMinutes],
                meets: [.seizureTerm]
            ),
        ]
    }
}
