/// Finds what somebody probably meant.
enum Spelling {
    /// The known word that is reached with the fewest slips, if they are few for its length.
    static func nearest(to word: String, among known: [String]) -> String? {
        known
            .map { (word: $0, slips: slips(Array(word.utf8), Array($0.utf8))) }
            .filter { $0.slips <= max(1, $0.word.utf8.count / 3) }
            .min { $0.slips < $1.slips }?
            .word
    }

    /// Letters to be added, dropped or changed from one word to the other.
    private static func slips(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (line, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, otherLetter) in other.enumerated() {
                let changed = diagonal + (letter == otherLetter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
