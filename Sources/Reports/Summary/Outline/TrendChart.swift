/// Figures of some periods in a row, a line or a column each.
package struct TrendChart: Sendable {
    /// One measure's figures.
    package struct Series: Sendable {
        /// What is counted.
        package let name: String
        /// A figure a period; `nil` where nobody counted.
        package let values: [Int64?]
        /// The figures as people read them.
        package let texts: [String]
    }

    /// What the chart shows.
    package let title: String
    /// The periods' short names, oldest first.
    package let labels: [String]
    /// The measures; every later one is a part of the first.
    package let series: [Series]
    /// What the chart says, for those who do not see it.
    package let description: String
}
