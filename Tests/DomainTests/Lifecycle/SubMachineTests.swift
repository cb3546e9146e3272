import Domain
import Testing

@Suite("Seizures and samples")
struct SubMachineTests {
    @Test("a seizure is decided or given back before anything else can happen to it")
    func undecided() {
        let seizure = SubMachine.seizure
        #expect(seizure.next(from: nil).map(\.to) == [.seized])
        #expect(seizure.next(from: .seized).map(\.to) == [.decided, .returned])
        #expect(seizure.step(from: .seized, event: .confiscate) == nil)
    }

    @Test("every pair of a seizure's state and event is as the table says")
    func seizurePairs() {
        let ends: Set<SeizureEvent> = [.giveBack, .confiscate, .destroy, .handOver]
        for state in SeizureState.allCases {
            let events = Set(SubMachine.seizure.next(from: state).map(\.event))
            switch state {
            case .seized: #expect(events == [.decide, .giveBack])
            case .decided: #expect(events == ends.union([.extend]))
            case .extended: #expect(events == ends)
            case .returned, .confiscated, .destroyed, .transferred: #expect(events.isEmpty)
            }
        }
    }

    @Test("a seizure starts its clocks and ends them")
    func clocks() {
        let seizure = SubMachine.seizure
        #expect(seizure.step(from: nil, event: .seize)?.starts == [.seizureDecision])
        #expect(seizure.step(from: .seized, event: .decide)?.starts == [.seizureTerm])
        #expect(seizure.step(from: .decided, event: .extend)?.starts == [.seizureTerm])
        for step in seizure.steps where step.event != .seize && step.event != .extend {
            #expect(step.meets.count == 1)
        }
        #expect(seizure.steps.allSatisfy { !$0.documents.isEmpty })
    }

    @Test("a sample is sealed and sent before it has a result, and ends used up or given back")
    func sample() {
        let sample = SubMachine.sample
        #expect(sample.next(from: nil).map(\.to) == [.taken])
        #expect(sample.next(from: .taken).map(\.to) == [.sealed])
        #expect(sample.next(from: .sealed).map(\.to) == [.sent])
        #expect(sample.next(from: .sent).map(\.to) == [.passed, .counterfeit, .substandard])
        for state in [SampleState.passed, .counterfeit, .substandard] {
            #expect(sample.next(from: state).map(\.to) == [.consumed, .returned])
        }
        #expect(sample.next(from: .consumed).isEmpty && sample.next(from: .returned).isEmpty)
    }

    @Test(
        "a measured ratio decides the result",
        arguments: [
            ("0.7", SampleState.counterfeit), ("0.700001", .substandard), ("0.999999", .substandard), ("1", .passed),
        ]
    )
    func result(ratio: String, state: SampleState) throws {
        let event = SampleEvent.result(of: try #require(MeasuredRatio(ratio)))
        #expect(SubMachine.sample.step(from: .sent, event: event)?.to == state)
    }
}
