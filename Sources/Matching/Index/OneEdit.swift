/// Whether one slip of a finger separates two words.
enum OneEdit {
    /// One letter more, less or other, or two neighbours exchanged (Damerau 1964); false for equal words.
    static func separates(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count <= 1 else { return false }
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        if short.count < long.count { return short[start...].elementsEqual(long[(start + 1)...]) }
        guard start < short.count else { return false }
        if short[(start + 1)...].elementsEqual(long[(start + 1)...]) { return true }
        guard start + 1 < short.count, short[start] == long[start + 1], short[start + 1] == long[start] else {
            return false
        }
        return short[(start + 2)...].elementsEqual(long[(start + 2)...])
    }
}
