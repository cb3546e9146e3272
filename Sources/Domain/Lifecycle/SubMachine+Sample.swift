extension SubMachine where State == SampleState, Event == SampleEvent {
    /// The way of a sample: taken, sealed, sent, judged, then used up or given back.
    public static let sample = SubMachine(
        steps: [
            Step(nil, .take, .taken, with: [.samplingMinutes]),
            Step(.taken, .seal, .sealed, with: [.sealMinutes]),
            Step(.sealed, .send, .sent, with: [.transferLetter]),
            Step(.sent, .pass, .passed, with: [.testReport]),
            Step(.sent, .failAsCounterfeit, .counterfeit, with: [.testReport]),
            Step(.sent, .failAsSubstandard, .substandard, with: [.testReport]),
        ]
            + [.passed, .counterfeit, .substandard].flatMap { state in
                [
                    Step(state, .useUp, .consumed),
                    Step(state, .giveBack, .returned, with: [.returnMinutes]),
                ]
            }
    )
}
