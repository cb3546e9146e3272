/// Where a clock stands.
public enum ClockState: String, CaseIterable, Hashable, Sendable {
    /// There is time.
    case running
    /// Met in time.
    case met
    /// Met, but too late.
    case metLate = "met_late"
    /// The time ran out.
    case lapsed

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .running: Bilingual(vi: "còn hạn", en: "running")
        case .met: Bilingual(vi: "đã thực hiện đúng hạn", en: "met")
        case .metLate: Bilingual(vi: "đã thực hiện nhưng quá hạn", en: "met late")
        case .lapsed: Bilingual(vi: "đã quá hạn", en: "lapsed")
        }
    }
}
