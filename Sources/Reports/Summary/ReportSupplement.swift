public import Domain

/// What became known after a report was published: each figure that would now be another, with the facts that make it so.
public struct ReportSupplement: Sendable, Hashable {
    /// A figure that changed.
    public struct Change: Sendable, Hashable {
        /// The measure.
        public var measure: ReportMeasure
        /// As published; `nil` where it was not counted then.
        public var published: Int64?
        /// As known now.
        public var current: Int64?
        /// The numbers of the facts that were added or corrected since.
        public var facts: [String]

        /// Puts a change together.
        public init(_ measure: ReportMeasure, published: Int64?, current: Int64?, facts: [String]) {
            self.measure = measure
            self.published = published
            self.current = current
            self.facts = facts
        }
    }

    /// When the report was published.
    public var publishedAt: Moment
    /// The changed figures, in the order in which a report reads; empty where nothing changed.
    public var changes: [Change]

    /// Puts a supplement together.
    public init(publishedAt: Moment, changes: [Change]) {
        self.publishedAt = publishedAt
        self.changes = changes
    }

    /// Compares figures; `facts` names what changed a measure.
    public init(
        publishedAt: Moment,
        from published: ReportFigures,
        to current: ReportFigures,
        facts: (ReportMeasure) -> [String]
    ) {
        let changed = ReportMeasure.all.filter { published[$0] != current[$0] }
        self.init(
            publishedAt: publishedAt,
            changes: changed.map { Change($0, published: published[$0], current: current[$0], facts: facts($0)) }
        )
    }
}
