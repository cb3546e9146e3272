import Fuzzing
import Testing

@Suite("Mutated inputs", .timeLimit(.minutes(30)))
struct FuzzTests {
    @Test("whatever comes ends in a value or an error, within bounds", arguments: FuzzTarget.allCases)
    func seededRun(target: FuzzTarget) throws {
        try SeededRun.run(target, share: 20_000)
    }

    @Test("the examples that mutation starts from are themselves taken", arguments: FuzzTarget.allCases)
    func examples(target: FuzzTarget) throws {
        for example in target.examples { try target.check(example) }
    }
}
