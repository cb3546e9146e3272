/// The numbers given to one type of document of one unit in one year: each once, voided ones kept with their reason.
public struct NumberSeries: Hashable, Sendable {
    /// The last number given; zero before the first.
    public private(set) var last = 0
    /// Voided numbers and why.
    public private(set) var voided: [Int: String] = [:]

    /// Begins a year.
    public init() {}

    /// Gives the next number; none is given twice, whatever happens to it.
    public mutating func next() -> Int {
        last += 1
        return last
    }

    /// Voids a number; it stays given.
    ///
    /// - Throws: `NumberRefusal` for one that was not given, is void already, or without a reason.
    public mutating func void(_ number: Int, reason: String) throws(NumberRefusal) {
        guard (1...max(1, last)).contains(number), last > 0 else { throw .notGiven(number) }
        guard voided[number] == nil else { throw .alreadyVoid(number) }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .reasonMissing }
        voided[number] = reason
    }

    /// Numbers that were given but that no document carries, voided or not: each must be explained.
    public func gaps(carried: Set<Int>) -> [Int] {
        guard last > 0 else { return [] }
        return (1...last).filter { !carried.contains($0) && voided[$0] == nil }
    }
}
