/// Figures beside each other, a bar each.
package struct BarChart: Sendable {
    /// A bar.
    package struct Bar: Sendable {
        /// What it stands for.
        package let label: String
        /// Its length.
        package let value: Int64
        /// The figure as people read it.
        package let text: String
        /// What it was in the period before.
        package let previous: Int64?
    }

    /// What the chart shows.
    package let title: String
    /// The bars, top to bottom.
    package let bars: [Bar]
    /// What the bars are and what the thinner ones below them are; `nil` without those.
    package let mark: (current: String, before: String)?
    /// What the chart says, for those who do not see it.
    package let description: String
}
