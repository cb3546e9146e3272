/// One step of how a fine was arrived at, with its legal basis.
public struct FineStep: Hashable, Sendable {
    /// What was done.
    public let text: Bilingual
    /// Where it is written; `nil` where the step only reports.
    public let basis: LegalSource?

    init(vi: String, en: String, basis: LegalSource?) {
        text = Bilingual(vi: vi, en: en)
        self.basis = basis
    }
}
