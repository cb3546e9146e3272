public import FoundationEssentials

extension UUID {
    /// Makes a UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random ones, so that keys made later lie behind.
    ///
    /// - Parameters:
    ///   - milliseconds: since 1970-01-01 UTC.
    ///   - generator: where the random bits come from.
    /// - Returns: the key.
    public static func version7(
        millisecondsSince1970 milliseconds: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> UUID {
        let time = UInt64(bitPattern: milliseconds)
        let high = (time << 16) | 0x7000 | (UInt64.random(in: .min ... .max, using: &generator) & 0x0FFF)
        let low = 0x8000_0000_0000_0000 | (UInt64.random(in: .min ... .max, using: &generator) >> 2)
        let (h, l) = (high.bigEndian, low.bigEndian)
        return withUnsafeBytes(of: (h, l)) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }

    /// Makes a key for a record that comes into being now.
    public static func version7() -> UUID {
        var generator = SystemRandomNumberGenerator()
        let milliseconds = Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
        return version7(millisecondsSince1970: milliseconds, using: &generator)
    }
}
