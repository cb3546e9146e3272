/// The acts that rules in this room rest on.
public enum LegalAct: String, CaseIterable, Hashable, Sendable {
    /// Ordinance on market surveillance, 2016.
    case marketSurveillanceOrdinance = "11/2016/UBTVQH13"
    /// Circular on inspection by market surveillance, 2020, amended by 20/2021.
    case inspectionCircular = "27/2020/TT-BCT"
    /// Circular on forms and numbers of market surveillance, 2021.
    case formsCircular = "22/2021/TT-BCT"
    /// Law on Handling Administrative Violations, 2012, amended by 67/2020 and 88/2025.
    case handlingLaw = "15/2012/QH13"
    /// Decree that details the Law on Handling Administrative Violations, 2021.
    case handlingDecree = "118/2021/NĐ-CP"
    /// Decree on sanctions in commerce, counterfeit and banned goods, consumer protection, 2020.
    case commerceDecree = "98/2020/NĐ-CP"
    /// Decree on sanctions in industrial property, 2013.
    case propertyDecree = "99/2013/NĐ-CP"
    /// Decree that amends 98/2020, 2025.
    case commerceAmendment = "24/2025/NĐ-CP"
    /// Decree on who may sanction, 2025.
    case authorityDecree = "189/2025/NĐ-CP"
    /// Decree on who may sanction in industrial property, 2026.
    case propertyAuthorityDecree = "186/2026/NĐ-CP"
    /// Civil Code, 2015.
    case civilCode = "91/2015/QH13"
    /// Penal Code, 2015, amended by 12/2017.
    case penalCode = "100/2015/QH13"
    /// Labour Code, 2019.
    case labourCode = "45/2019/QH14"
    /// Law on the Protection of Consumers' Rights, 2023.
    case consumerLaw = "19/2023/QH15"
    /// Law on Denunciation, 2018.
    case denunciationLaw = "25/2018/QH14"

    /// What people call the act, with its number.
    public var label: Bilingual {
        Bilingual(vi: "\(kind.vi) \(rawValue)", en: "\(kind.en) \(rawValue)")
    }

    private var kind: Bilingual {
        switch self {
        case .marketSurveillanceOrdinance: Bilingual(vi: "Pháp lệnh Quản lý thị trường", en: "Ordinance")
        case .inspectionCircular, .formsCircular: Bilingual(vi: "Thông tư", en: "Circular")
        case .handlingLaw:
            Bilingual(vi: "Luật Xử lý vi phạm hành chính", en: "Law on Handling Administrative Violations")
        case .handlingDecree, .commerceDecree, .propertyDecree, .commerceAmendment, .authorityDecree,
            .propertyAuthorityDecree:
            Bilingual(vi: "Nghị định", en: "Decree")
        case .civilCode: Bilingual(vi: "Bộ luật Dân sự", en: "Civil Code")
        case .penalCode: Bilingual(vi: "Bộ luật Hình sự", en: "Penal Code")
        case .labourCode: Bilingual(vi: "Bộ luật Lao động", en: "Labour Code")
        case .consumerLaw: Bilingual(vi: "Luật Bảo vệ quyền lợi người tiêu dùng", en: "Consumer Protection Law")
        case .denunciationLaw: Bilingual(vi: "Luật Tố cáo", en: "Law on Denunciation")
        }
    }
}
