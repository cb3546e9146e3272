/// A piece of a section.
package enum SummaryPart: Sendable {
    /// Sentences.
    case paragraph(String)
    /// Sentences one below the other, each with what begins it.
    case list([(lead: String, text: String)])
    /// A table whose first column names the rows, and the narrower ones that together say the same, where there are such.
    case table(caption: String, Table, narrow: [Table] = [])
    /// How figures went over some periods.
    case trend(TrendChart)
    /// Figures beside each other.
    case bars(BarChart)
}
