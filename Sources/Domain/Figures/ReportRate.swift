/// A share that reports state, always with its number of cases and how far it can be trusted.
public struct ReportRate: Hashable, Sendable {
    /// The name on the wire.
    public let name: String
    /// What people read.
    public let label: Bilingual
    /// What is a part of the whole.
    public let part: ReportMeasure
    /// The whole.
    public let whole: ReportMeasure

    /// All of them.
    public static let all = [
        ReportRate(
            name: "violation_rate",
            label: Bilingual(vi: "tỷ lệ kiểm tra có vi phạm", en: "inspections with a violation"),
            part: .withViolation,
            whole: .inspections
        ),
        ReportRate(
            name: "confirmation_rate",
            label: Bilingual(vi: "tỷ lệ phản ánh được xác nhận", en: "complaints handled that were confirmed"),
            part: .complaintsConfirmed,
            whole: .complaintsHandled
        ),
    ]

    /// The rate of some figures; `nil` where there is no whole or one of the two was not counted.
    public func proportion(in figures: ReportFigures) -> Proportion? {
        guard let part = figures[part], let whole = figures[whole] else { return nil }
        return Proportion(part, of: whole)
    }
}
