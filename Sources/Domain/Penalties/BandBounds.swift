/// Which ends belong to a band; the raw value is the notation of ranges.
public enum BandBounds: String, CaseIterable, Hashable, Sendable {
    /// From the lower end to below the upper: Decree 98/2020, "từ … đến dưới …".
    case closedOpen = "[)"
    /// Above the lower end up to the upper: Decree 99/2013, "trên … đến …".
    case openClosed = "(]"
}
