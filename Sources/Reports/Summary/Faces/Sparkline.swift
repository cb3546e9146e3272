/// Figures as a line of eight heights of blocks.
enum Sparkline {
    private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A block a figure: none is the lowest, the largest the highest; a space where nobody counted.
    static func text(_ values: [Int64?]) -> String {
        let largest = values.compactMap(\.self).max() ?? 0
        return String(
            values.map { value in
                guard let value else { return " " }
                guard largest > 0, value > 0 else { return blocks[0] }
                // Doubles: a product of the type's largest would not fit.
                return blocks[Int((Double(value) / Double(largest) * 7).rounded())]
            }
        )
    }
}
