/// A section of a summary under its heading.
package struct SummarySection: Sendable {
    /// The heading, without a number.
    package let title: String
    /// What stands below it.
    package let parts: [SummaryPart]
}
