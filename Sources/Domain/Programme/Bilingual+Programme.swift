/// The reasons that the programme's verdicts are given with.
extension Bilingual {
    static func targetMet(_ range: CountRange, _ target: ProgrammeTarget) -> Bilingual {
        let proven = figures(range.atLeast)
        return Bilingual(
            vi: "sổ đăng ký chứng minh \(proven.vi)\(by(target).vi), chỉ tiêu \(sign(target).vi)",
            en: "the register proves \(proven.en)\(by(target).en), the target is \(sign(target).en)"
        )
    }

    static func targetMissed(_ range: CountRange, _ target: ProgrammeTarget) -> Bilingual {
        let proven = figures(range.atLeast)
        guard let atMost = range.atMost, atMost < target.target || target.comparison == .moreThan else {
            return Bilingual(
                vi: "sổ đăng ký chứng minh \(proven.vi)\(by(target).vi), vượt chỉ tiêu \(sign(target).vi)",
                en: "the register proves \(proven.en)\(by(target).en), beyond the target \(sign(target).en)"
            )
        }
        return Bilingual(
            vi: "sổ đăng ký đầy đủ và có nhiều nhất \(figures(atMost).vi)\(by(target).vi), chỉ tiêu \(sign(target).vi)",
            en: "the register is complete and holds at most \(figures(atMost).en)\(by(target).en), "
                + "the target is \(sign(target).en)"
        )
    }

    static func targetOpen(_ range: CountRange, _ target: ProgrammeTarget) -> Bilingual {
        let (proven, counted) = (figures(range.atLeast), figures(range.counted))
        let held = Bilingual(
            vi:
                "sổ đăng ký có \(counted.vi), chứng minh được \(proven.vi)\(by(target).vi), chỉ tiêu \(sign(target).vi)",
            en:
                "the register holds \(counted.en) and proves \(proven.en)\(by(target).en), the target is \(sign(target).en)"
        )
        guard range.atMost == nil else { return held.adding(daysMissing) }
        guard range.counted > range.atLeast else { return held.adding(partial) }
        return held.adding(daysMissing).adding(partial)
    }

    static func baselineAgrees(_ target: ProgrammeTarget) -> Bilingual {
        let published = figures(target.target)
        return Bilingual(
            vi: "sổ đăng ký đầy đủ và cũng có \(published.vi)",
            en: "the register is complete and holds \(published.en) too"
        )
    }

    static func baselineDiffers(_ range: CountRange, _ target: ProgrammeTarget) -> Bilingual {
        let (counted, published) = (figures(range.counted), figures(target.target))
        return Bilingual(
            vi: "số đã công bố \(published.vi), sổ đăng ký có \(counted.vi)",
            en: "published: \(published.en), in the register: \(counted.en)"
        )
    }

    static func baselinePartial(_ range: CountRange, _ target: ProgrammeTarget) -> Bilingual {
        let (counted, published) = (figures(range.counted), figures(target.target))
        return Bilingual(
            vi: "sổ đăng ký có \(counted.vi) so với \(published.vi) đã công bố",
            en: "the register holds \(counted.en), \(published.en) were published"
        ).adding(range.counted > target.target ? publishedEarlier : partial)
    }

    static func baselineUndated(_ range: CountRange, _ target: ProgrammeTarget) -> Bilingual {
        baselineDiffers(range, target).adding(publishedEarlier)
    }

    static func uncovered(_ names: [String]) -> Bilingual {
        let list = names.joined(separator: ", ")
        return Bilingual(
            vi: "chưa thấy điểm bán hàng OCOP đang hoạt động tại: \(list)",
            en: "no OCOP sales point known to operate in: \(list)"
        )
    }

    func adding(_ other: Bilingual?) -> Bilingual {
        guard let other else { return self }
        return Bilingual(vi: "\(vi); \(other.vi)", en: "\(en); \(other.en)")
    }

    private static let partial = Bilingual(
        vi: "sổ chỉ gồm một phần thực tế nên thiếu trong sổ không có nghĩa là không có",
        en: "the register holds only a part of what happened, so what it lacks proves nothing"
    )

    private static let daysMissing = Bilingual(
        vi: "nhiều nguồn không ghi ngày nên không rõ đã có trước hạn hay chưa",
        en: "many sources give no day, so whether it was by the deadline is open"
    )

    private static let publishedEarlier = Bilingual(
        vi: "không rõ ngày của số đã công bố, sổ có thể gồm cả kết quả sau đó",
        en: "the day of the published figure is not known, and the register may hold later results"
    )

    private static func by(_ target: ProgrammeTarget) -> Bilingual {
        guard let day = target.deadline else { return Bilingual(vi: "", en: "") }
        return Bilingual(vi: " đến ngày \(day)", en: " by \(day)")
    }

    private static func sign(_ target: ProgrammeTarget) -> Bilingual {
        let mark =
            switch target.comparison {
            case .atLeast: "≥"
            case .moreThan: ">"
            case .atMost: "≤"
            case .equal: "="
            }
        let figure = figures(target.target)
        return Bilingual(vi: "\(mark) \(figure.vi)", en: "\(mark) \(figure.en)")
    }

    private static func figures(_ number: Double) -> Bilingual {
        // Two digits are enough for a share in percent.
        let hundredths = Int64((number * 100).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let fraction = rest == 0 ? "" : Digits.fraction(Int(rest), places: 2)
        return Bilingual(
            vi: Digits.grouped(whole, by: ".") + (fraction.isEmpty ? "" : "," + fraction),
            en: Digits.grouped(whole, by: ",") + (fraction.isEmpty ? "" : "." + fraction)
        )
    }
}
