extension DeadlineRule {
    /// Times from the violation's minutes to the executed penalty.
    static let sanction: [DeadlineRule] = [
        DeadlineRule(
            .writtenExplanation,
            .ordinary,
            .workingDays(5),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.handlingLaw, "61"),
            metBy: [.explain],
            lapse: .rightLost
        ),
        DeadlineRule(
            .oralExplanation,
            .ordinary,
            .workingDays(2),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.handlingLaw, "61"),
            metBy: [.explain],
            lapse: .rightLost
        ),
        DeadlineRule(
            .penaltyDecision,
            .ordinary,
            .workingDays(7),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.handlingLaw, "66"),
            metBy: [.penalise],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .penaltyDecision,
            .transferred,
            .workingDays(10),
            from: Bilingual(vi: "nhận hồ sơ", en: "the file's receipt"),
            under: LegalSource(.handlingLaw, "66"),
            metBy: [.penalise],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .penaltyDecision,
            .explained,
            .months(1),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.handlingLaw, "66"),
            metBy: [.penalise],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .penaltyDecision,
            .especiallyComplex,
            .months(2),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.handlingLaw, "66"),
            metBy: [.penalise],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .limitation,
            .oneYear,
            .years(1),
            from: Bilingual(vi: "chấm dứt hoặc phát hiện hành vi", en: "the act's end, or its detection"),
            under: LegalSource(.handlingLaw, "6"),
            metBy: [.penalise, .penaliseOnSpot],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .limitation,
            .twoYears,
            .years(2),
            from: Bilingual(vi: "chấm dứt hoặc phát hiện hành vi", en: "the act's end, or its detection"),
            under: LegalSource(.handlingLaw, "6"),
            metBy: [.penalise, .penaliseOnSpot],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .limitation,
            .oneYearReturned,
            .years(2),
            from: Bilingual(vi: "chấm dứt hoặc phát hiện hành vi", en: "the act's end, or its detection"),
            under: LegalSource(.handlingLaw, "6, 63"),
            metBy: [.penalise, .penaliseOnSpot],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .limitation,
            .twoYearsReturned,
            .years(3),
            from: Bilingual(vi: "chấm dứt hoặc phát hiện hành vi", en: "the act's end, or its detection"),
            under: LegalSource(.handlingLaw, "6, 63"),
            metBy: [.penalise, .penaliseOnSpot],
            lapse: .timeBarred
        ),
        DeadlineRule(
            .penaltyDelivery,
            .ordinary,
            .workingDays(3),
            from: Bilingual(vi: "ra quyết định xử phạt", en: "the penalty decision"),
            under: LegalSource(.handlingLaw, "70"),
            metBy: [.deliverPenalty],
            lapse: .overdue
        ),
        DeadlineRule(
            .payment,
            .ordinary,
            .calendarDays(10),
            from: Bilingual(vi: "nhận quyết định xử phạt", en: "the decision's receipt"),
            under: LegalSource(.handlingLaw, "73, 78"),
            metBy: [],
            lapse: .coercion
        ),
        DeadlineRule(
            .execution,
            .ordinary,
            .years(1),
            from: Bilingual(vi: "ra quyết định xử phạt", en: "the penalty decision"),
            under: LegalSource(.handlingLaw, "74"),
            metBy: [],
            lapse: .timeBarred
        ),
    ]
}
