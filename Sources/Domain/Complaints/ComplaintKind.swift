/// What somebody who turns to market surveillance asks for; each has times of its own.
public enum ComplaintKind: String, CaseIterable, Hashable, Sendable {
    /// A consumer asks for their rights, Law on the Protection of Consumers' Rights.
    case complaint
    /// Somebody tells of a violation, Circular 27/2020.
    case tip
    /// Somebody denounces a violation under their own name, Law on Denunciation.
    case denunciation

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .complaint: Bilingual(vi: "phản ánh, yêu cầu của người tiêu dùng", en: "consumer's complaint")
        case .tip: Bilingual(vi: "tin báo", en: "tip")
        case .denunciation: Bilingual(vi: "tố cáo", en: "denunciation")
        }
    }

    /// What it is handled as: nobody's denunciation is a tip, Law on Denunciation article 25.
    public func handled(isAnonymous: Bool) -> ComplaintKind {
        self == .denunciation && isAnonymous ? .tip : self
    }
}
