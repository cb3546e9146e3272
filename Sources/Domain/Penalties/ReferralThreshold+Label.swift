extension ReferralThreshold {
    /// What people read: article and what reached it.
    public var label: Bilingual {
        let from = amount
        return Bilingual(
            vi: "\(source.label.vi): \(measure.label.vi)\(from.map { " từ \($0.vi)" } ?? "")\(prior.vi)",
            en: "\(source.label.en): \(measure.label.en)\(from.map { " from \($0.en)" } ?? "")\(prior.en)"
        )
    }

    private var prior: Bilingual {
        needsPrior && measure != .prior
            ? Bilingual(vi: ", đã bị xử phạt hoặc kết án", en: ", with an earlier sanction or conviction")
            : Bilingual(vi: "", en: "")
    }

    private var amount: Bilingual? {
        switch measure {
        case .always, .prior, .commercialScale: nil
        case .injury: Bilingual(vi: "\(minimum)%", en: "\(minimum) %")
        case .goodsValue, .gain, .damage:
            Money(dong: minimum).map {
                Bilingual(vi: $0.formatted(in: .vietnamese), en: $0.formatted(in: .english))
            }
        }
    }
}
