/// Where a rule is written: an article of an act, or the act where the article was not verified.
public struct LegalSource: Hashable, Sendable {
    /// The act.
    public let act: LegalAct
    /// The article with its clause and point, as in `27(4)(d)`; several joined with commas or a dash.
    public let article: String?

    /// Names an article of an act, or the act alone.
    public init(_ act: LegalAct, _ article: String? = nil) {
        self.act = act
        self.article = article
    }

    /// The citation: `Điều 66, Luật Xử lý vi phạm hành chính 15/2012/QH13`.
    public var label: Bilingual {
        guard let article else { return act.label }
        return Bilingual(vi: "Điều \(article), \(act.label.vi)", en: "Article \(article), \(act.label.en)")
    }
}
