/// Who reports to the next above.
public enum ReportLevel: String, CaseIterable, Hashable, Sendable {
    /// A team, to the province.
    case team
    /// The province, to the centre.
    case province
    /// The centre, to the ministry.
    case centre

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .team: Bilingual(vi: "đội", en: "team")
        case .province: Bilingual(vi: "cấp tỉnh", en: "province")
        case .centre: Bilingual(vi: "trung ương", en: "centre")
        }
    }
}
