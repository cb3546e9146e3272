public import Domain

/// Whether a report may still change.
public enum ReportEdition: Sendable, Hashable {
    /// Counted anew whenever somebody looks.
    case draft
    /// Frozen at a moment, under the number of its document where it has one.
    case published(at: Moment, number: String?)
}
