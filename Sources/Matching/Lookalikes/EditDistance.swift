/// How many slips separate two texts.
enum EditDistance {
    /// Letters more, less, other or exchanged with their neighbour (optimal string alignment); `nil` beyond the limit.
    static func between(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        var before = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for row in 0..<one.count {
            var next = [row + 1]
            next.reserveCapacity(other.count + 1)
            var least = row + 1
            for column in 0..<other.count {
                let isSame = one[row] == other[column]
                var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
                least = min(least, cost)
            }
            guard least <= limit else { return nil }
            before = last
            last = next
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
