import SeededRandom

/// Makes of sensible inputs others that are nearly so, or not at all; the same seed makes the same ones.
public struct Mutator: Sendable {
    /// What readers stumble over.
    private static let tokens: [[UInt8]] = [
        "\r\n", "\n", "\r", "*", "$", "*-1\r\n", "$-1\r\n", "*1000000\r\n", "$1048577\r\n", "-",
        "9999999999999999999999", "\"", "\\",
        "\\u0000", "\\uD800", "\\uDC00", "\\u", "{", "}", "[", "]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", ":", ",", "=",
        "#", " ", "\u{0}", "\u{7F}",
        "1e308", "-0", "0.0000000000001", "null", "true", "ặ", "a\u{306}\u{323}", "\u{1F600}", "\u{FEFF}", "\u{2028}",
        "2026-02-30", "9999-12-31T23:59:59+14:00", "KT-2026-000000", "\"id\":", "token=",
    ].map { Array($0.utf8) }

    private static let longest = 4_096

    private var generator: SeededGenerator

    /// Starts from a seed.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Makes one input.
    public mutating func input(from examples: [[UInt8]]) -> [UInt8] {
        var bytes = pick(examples)
        for _ in 0...below(6) { mutate(&bytes, examples) }
        return Array(bytes.prefix(Self.longest))
    }

    private mutating func mutate(_ bytes: inout [UInt8], _ examples: [[UInt8]]) {
        let place = below(bytes.count + 1)
        let end = place + below(min(bytes.count - place, 32) + 1)
        switch below(9) {
        case 0: bytes.replaceSubrange(place..<end, with: [])
        case 1: bytes.insert(UInt8(truncatingIfNeeded: generator.next()), at: place)
        case 2: bytes.insert(contentsOf: pick(Self.tokens), at: place)
        case 3: bytes.replaceSubrange(place..<end, with: pick(Self.tokens))
        case 4: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 5: bytes = Array(bytes[..<place]) + pick(examples).suffix(below(200))
        case 6: bytes.removeSubrange(place...)
        case 7 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
        case 8 where place < bytes.count: bytes[place] = UInt8(ascii: "0") + UInt8(below(10))
        default: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: "x"), count: below(100)), at: place)
        }
    }

    private mutating func pick(_ choices: [[UInt8]]) -> [UInt8] {
        choices.isEmpty ? [] : choices[below(choices.count)]
    }

    private mutating func below(_ bound: Int) -> Int {
        Int(generator.next() % UInt64(bound))
    }
}
