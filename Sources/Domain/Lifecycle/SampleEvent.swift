/// What happens to a sample.
public enum SampleEvent: String, CaseIterable, Hashable, Sendable {
    /// It is taken.
    case take
    /// It is sealed.
    case seal
    /// It goes to the laboratory.
    case send
    /// The result says it passes.
    case pass
    /// The result is at 70 % of the minimum or below.
    case failAsCounterfeit = "fail_as_counterfeit"
    /// The result is below the minimum, but above 70 %.
    case failAsSubstandard = "fail_as_substandard"
    /// The test used it up.
    case useUp = "use_up"
    /// It goes back to the goods.
    case giveBack = "give_back"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .take: Bilingual(vi: "lấy mẫu", en: "take")
        case .seal: Bilingual(vi: "niêm phong mẫu", en: "seal")
        case .send: Bilingual(vi: "gửi mẫu", en: "send")
        case .pass: Bilingual(vi: "kết quả đạt", en: "record a pass")
        case .failAsCounterfeit: Bilingual(vi: "kết quả từ 70% trở xuống", en: "record a result at 70 % or below")
        case .failAsSubstandard: Bilingual(vi: "kết quả trên 70% nhưng không đạt", en: "record a result above 70 %")
        case .useUp: Bilingual(vi: "sử dụng hết mẫu", en: "record as consumed")
        case .giveBack: Bilingual(vi: "trả lại mẫu", en: "give back")
        }
    }
}
