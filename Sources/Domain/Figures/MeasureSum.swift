/// Which figures of a measure may be added up.
public enum MeasureSum: String, CaseIterable, Hashable, Sendable {
    /// What happened in a period: days add up to weeks, areas to provinces.
    case flow
    /// What there is at a period's end: areas add up, days do not.
    case stock
    /// How many different things were met: one met in two weeks or two areas is one, so nothing adds up.
    case distinct
}
