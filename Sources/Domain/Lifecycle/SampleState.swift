/// Where a sample stands.
public enum SampleState: String, CaseIterable, Hashable, Sendable {
    /// Taken from the goods.
    case taken
    /// Sealed.
    case sealed
    /// At the laboratory.
    case sent
    /// Every criterion reached.
    case passed
    /// A main criterion at 70 % of its minimum or below, Decree 98/2020 Article 3(7)(b).
    case counterfeit
    /// A main criterion below its minimum, but above 70 %.
    case substandard
    /// Used up by the test.
    case consumed
    /// Back with the goods.
    case returned

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .taken: Bilingual(vi: "đã lấy mẫu", en: "taken")
        case .sealed: Bilingual(vi: "đã niêm phong", en: "sealed")
        case .sent: Bilingual(vi: "đã gửi thử nghiệm", en: "sent to the laboratory")
        case .passed: Bilingual(vi: "đạt", en: "passed")
        case .counterfeit: Bilingual(vi: "không đạt, từ 70% trở xuống", en: "failed, at 70 % or below")
        case .substandard: Bilingual(vi: "không đạt, trên 70%", en: "failed, above 70 %")
        case .consumed: Bilingual(vi: "đã sử dụng hết", en: "consumed")
        case .returned: Bilingual(vi: "đã trả lại", en: "returned")
        }
    }
}
