/// Why a report's figures cannot be published.
public enum ReportFlaw: Error, Hashable, Sendable {
    /// A total is not the sum of its parts.
    case sum(ReportIdentity, stated: Int64, parts: Int64)
    /// Some figures of an identity were counted and others were not, so nobody can tell whether it holds.
    case missing(ReportIdentity, [ReportMeasure])
    /// The areas, or the units, do not come to the whole.
    case breakdown(ReportMeasure, by: BreakdownAxis, stated: Int64, parts: Int64)
    /// Fewer than none.
    case negative(ReportMeasure, Int64)
    /// More than can be counted.
    case uncountable(ReportMeasure)

    /// What whoever would publish it reads.
    public var message: Bilingual {
        switch self {
        case .sum(let identity, let stated, let parts):
            Bilingual(
                vi: "\(identity.total.label.vi): ghi \(stated), các phần cộng lại là \(parts).",
                en: "\(identity.total.label.en): \(stated) stated, the parts come to \(parts)."
            )
        case .missing(let identity, let measures):
            Bilingual(
                vi: "\(identity.total.label.vi): chưa đếm \(measures.map(\.label.vi).joined(separator: ", ")).",
                en: "\(identity.total.label.en): not counted: \(measures.map(\.label.en).joined(separator: ", "))."
            )
        case .breakdown(let measure, let by, let stated, let parts):
            Bilingual(
                vi: "\(measure.label.vi): ghi \(stated), cộng \(by.label.vi) là \(parts).",
                en: "\(measure.label.en): \(stated) stated, \(by.label.en) it comes to \(parts)."
            )
        case .negative(let measure, let value):
            Bilingual(
                vi: "\(measure.label.vi): \(value) nhỏ hơn 0.",
                en: "\(measure.label.en): \(value) is less than none."
            )
        case .uncountable(let measure):
            Bilingual(vi: "\(measure.label.vi): quá lớn.", en: "\(measure.label.en): too large to be counted.")
        }
    }
}
