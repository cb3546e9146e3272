extension FineTable {
    /// What picks a row of a table on a day.
    ///
    /// - Throws: `FineProblem` where there is no such table, or it says nothing about the day.
    public func basis(of code: String, on day: Day) throws(FineProblem) -> ValueBasis {
        let rows = brackets.filter { $0.code == code }
        guard !rows.isEmpty else { throw .unknownCode(code, near: codes(near: code)) }
        guard let row = rows.first(where: { $0.valid.contains(day) }) else {
            throw .notCovered(code: code, on: day, covered: FineTable.spans(of: rows))
        }
        return row.basis
    }

    /// The codes that somebody may have meant: those it is the beginning or the end of, else the nearest within two letters, else all.
    public func codes(near text: String) -> [String] {
        let typed = text.uppercased()
        let parts = codes.filter { $0.hasPrefix(typed) || $0.hasSuffix(".\(typed)") }
        guard parts.isEmpty else { return parts }
        let distances = codes.map { (code: $0, distance: FineTable.distance(from: typed, to: $0)) }
        guard let least = distances.map(\.distance).min(), least <= 2 else { return codes }
        return distances.filter { $0.distance == least }.map(\.code)
    }

    /// The act that a code's table fines, in the decree's words.
    public func conduct(of code: String) -> String? {
        brackets.first { $0.code == code }?.conduct
    }

    /// The days that rows cover, in order; rows of the same days count once.
    private static func spans(of rows: [FineBracket]) -> [DayRange] {
        Set(rows.map(\.valid)).sorted { $0.first < $1.first }
    }

    /// How many letters have to be put in, taken out or changed.
    private static func distance(from one: String, to other: String) -> Int {
        let target = Array(other.unicodeScalars)
        var row = Array(0...target.count)
        for (place, letter) in one.unicodeScalars.enumerated() {
            var corner = row[0]
            row[0] = place + 1
            for index in target.indices {
                let changed = corner + (letter == target[index] ? 0 : 1)
                corner = row[index + 1]
                row[index + 1] = min(changed, corner + 1, row[index] + 1)
            }
        }
        return row[target.count]
    }
}
