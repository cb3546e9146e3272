/// What a measure is counted in.
public enum MeasureUnit: String, CaseIterable, Hashable, Sendable {
    /// A number of something.
    case count
    /// Whole đồng.
    case dong = "vnd"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .count: Bilingual(vi: "số lượng", en: "count")
        case .dong: Bilingual(vi: "đồng", en: "VND")
        }
    }
}
