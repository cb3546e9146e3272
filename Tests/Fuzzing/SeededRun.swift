import FoundationEssentials

/// A run of mutated inputs; each has a number by which it can be made again alone.
public enum SeededRun {
    /// How many inputs a test reads: a share, unless `KIEM_FUZZ_INPUTS` asks for more, as `scripts/soak` does.
    public static func count(share: Int) -> Int {
        ProcessInfo.processInfo.environment["KIEM_FUZZ_INPUTS"].flatMap { Int($0) } ?? share
    }

    /// Makes the inputs `0..<count` and hands them over.
    ///
    /// - Throws: `FuzzFailure` with the number and the bytes of the first input that fails.
    public static func run(_ target: FuzzTarget, count: Int) throws(FuzzFailure) {
        let examples = target.examples
        for number in 0..<count {
            let input = input(number, from: examples)
            do {
                try target.check(input)
            } catch {
                throw FuzzFailure(
                    "input \(number), \(String(decoding: input, as: UTF8.self).debugDescription): \(error)"
                )
            }
        }
    }

    /// Makes the input of a number.
    public static func input(_ number: Int, from examples: [[UInt8]]) -> [UInt8] {
        var mutator = Mutator(seed: UInt64(number))
        return mutator.input(from: examples)
    }
}
