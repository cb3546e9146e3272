/// The numbers of a seal's events, as they are stored: each as its distance from the one before, in the varints of LEB128.
///
/// Numbers have holes where transactions were rolled back, so a place in the tree does not give the number; stored, they name an event that is
/// gone. One byte an event, as a rule.
enum EventNumbers {
    /// Appends a number that is greater than the one before.
    static func append(_ number: Int64, after last: Int64, to bytes: inout [UInt8]) {
        var distance = UInt64(bitPattern: number &- last)
        while distance >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: distance) | 0x80)
            distance >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: distance))
    }

    /// Reads the next number; nil at the end, and where no distance above zero stands.
    static func next(_ bytes: [UInt8], at position: inout Int, after last: Int64) -> Int64? {
        var distance: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            distance |= UInt64(byte & 0x7F) << shift
            guard byte >= 0x80 else {
                let (number, overflows) = last.addingReportingOverflow(Int64(truncatingIfNeeded: distance))
                return distance > 0 && !overflows ? number : nil
            }
            shift += 7
        }
        return nil
    }

    /// The numbers up to a known last one; nil when the bytes are none.
    ///
    /// From the end backwards, so that it does not matter whether the seal before is there.
    static func all(_ bytes: [UInt8], last: Int64) -> [Int64]? {
        var numbers: [Int64] = []
        var position = 0
        var sum: Int64 = 0
        while let number = next(bytes, at: &position, after: sum) {
            numbers.append(number)
            sum = number
        }
        let (start, overflows) = last.subtractingReportingOverflow(sum)
        guard position == bytes.count, !overflows else { return nil }
        return numbers.map { start + $0 }
    }
}
