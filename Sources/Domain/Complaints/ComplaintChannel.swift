/// How a complaint came in.
public enum ComplaintChannel: String, CaseIterable, Hashable, Sendable {
    /// By telephone.
    case hotline
    /// At the counter.
    case inPerson = "in_person"
    /// On paper.
    case letter
    /// By e-mail.
    case email
    /// Through an application.
    case app
    /// From newspapers or broadcasts.
    case press
    /// From another agency.
    case agency
    /// From social networks.
    case social

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .hotline: Bilingual(vi: "đường dây nóng", en: "hotline")
        case .inPerson: Bilingual(vi: "trực tiếp", en: "in person")
        case .letter: Bilingual(vi: "đơn thư", en: "letter")
        case .email: Bilingual(vi: "thư điện tử", en: "e-mail")
        case .app: Bilingual(vi: "ứng dụng", en: "application")
        case .press: Bilingual(vi: "báo chí", en: "press")
        case .agency: Bilingual(vi: "cơ quan khác chuyển đến", en: "another agency")
        case .social: Bilingual(vi: "mạng xã hội", en: "social network")
        }
    }

    /// Which source of information the law sees in it.
    public var source: InformationSource {
        switch self {
        case .press: .media
        case .agency: .otherAgency
        case .hotline, .inPerson, .letter, .email, .app, .social: .publicTip
        }
    }
}
