/// A label held against the register: the verdict, the product it is about, and every reason.
public struct LabelCheck: Hashable, Sendable {
    /// What the label is worth.
    public let verdict: LabelVerdict
    /// The registered product that it is, or pretends to be; `nil` where there is none.
    public let code: String?
    /// Every reason, also those that speak for it.
    public let reasons: [LabelReason]

    /// Sets down an outcome.
    public init(verdict: LabelVerdict, code: String?, reasons: [LabelReason]) {
        self.verdict = verdict
        self.code = code
        self.reasons = reasons
    }
}
