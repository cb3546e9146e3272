import FoundationEssentials

/// A run of mutated inputs; each has a number by which it can be made again alone.
public struct SeededRun: Sendable {
    /// How much the memory of a process that reads a million inputs may grow over nine tenths of them.
    private static let growth = 32 << 20

    /// How often the share of a test is read; `scripts/soak` asks for more than once.
    private static let times = ProcessInfo.processInfo.environment["KIEM_FUZZ_TIMES"].flatMap { Int($0) } ?? 1

    /// How many inputs there are.
    public let count: Int
    private let examples: [[UInt8]]
    private var residentAtFirst: Int?

    /// Makes a run that mutates these examples.
    public init(_ examples: [[UInt8]], share: Int) {
        self.examples = examples
        count = share * Self.times
    }

    /// Reads all inputs.
    ///
    /// - Throws: `FuzzFailure` with the number and the bytes of the first input that fails.
    public static func run(_ target: FuzzTarget, share: Int) throws(FuzzFailure) {
        var run = SeededRun(target.examples, share: share)
        for number in 0..<run.count {
            let input = try run.input(number)
            do {
                try target.check(input)
            } catch {
                throw FuzzFailure(
                    "input \(number), \(String(decoding: input, as: UTF8.self).debugDescription): \(error)"
                )
            }
        }
    }

    /// Makes the input of a number; to be asked for in order.
    ///
    /// - Throws: `FuzzFailure` when the inputs read so far have made memory grow.
    public mutating func input(_ number: Int) throws(FuzzFailure) -> [UInt8] {
        // With other tests in the same process nobody knows whose memory it is; a soak has it for itself.
        if Self.times > 1 {
            if number == count / 10 { residentAtFirst = Self.resident }
            if number == count - 1, let residentAtFirst, let now = Self.resident, now - residentAtFirst > Self.growth {
                throw FuzzFailure("memory grew from \(residentAtFirst) to \(now) bytes over \(count) inputs")
            }
        }
        var mutator = Mutator(seed: UInt64(number))
        return mutator.input(from: examples)
    }

    /// The memory of this process, in bytes, as proc(5) tells it in pages of 4 KiB.
    private static var resident: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]).map { $0 * 4_096 } : nil
    }
}
