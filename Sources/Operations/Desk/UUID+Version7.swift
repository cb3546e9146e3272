import Domain
import FoundationEssentials

extension UUID {
    /// A UUID of version 7 (RFC 9562 §5.7): the millisecond first, so that keys made together stand together in an index.
    static func version7(at moment: Moment, using random: inout some RandomNumberGenerator) -> UUID {
        let milliseconds = UInt64(bitPattern: moment.microsecondsSince1970 / 1000)
        let high = milliseconds << 16 | 0x7000 | random.next() & 0x0FFF
        let low = 0x8000_0000_0000_0000 | random.next() >> 2
        func byte(_ word: UInt64, _ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: word >> (56 - 8 * index)) }
        return UUID(
            uuid: (
                byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3), byte(high, 4), byte(high, 5), byte(high, 6),
                byte(high, 7), byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4), byte(low, 5),
                byte(low, 6), byte(low, 7)
            )
        )
    }
}
