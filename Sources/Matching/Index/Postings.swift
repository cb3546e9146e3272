/// For every number of one kind the numbers of another that go with it, packed.
struct Postings: Sendable {
    private let starts: [Int32]
    private let values: [Int32]

    /// Packs pairs whose first numbers are below `count`; the values of a key keep their order.
    init(count: Int, pairs: some Collection<(key: Int32, value: Int32)>) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { starts[Int(pair.key) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var values = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs {
            values[Int(next[Int(pair.key)])] = pair.value
            next[Int(pair.key)] += 1
        }
        self.starts = starts
        self.values = values
    }

    subscript(key: Int32) -> ArraySlice<Int32> {
        let index = Int(key)
        guard index + 1 < starts.count else { return [] }
        return values[Int(starts[index])..<Int(starts[index + 1])]
    }
}
