extension DeadlineRule {
    /// Times of seizures, transfers and papers.
    static let goods: [DeadlineRule] = [
        DeadlineRule(
            .seizureDecision,
            .ordinary,
            .hours(24),
            from: Bilingual(vi: "tạm giữ tang vật", en: "the seizure"),
            under: LegalSource(.handlingLaw, "125"),
            metBy: [],
            lapse: .goodsReturned
        ),
        DeadlineRule(
            .seizureTerm,
            .ordinary,
            .workingDays(7),
            from: Bilingual(vi: "ngày tạm giữ", en: "the seizure"),
            under: LegalSource(.handlingLaw, "125(8)"),
            metBy: [],
            lapse: .goodsReturned
        ),
        DeadlineRule(
            .seizureTerm,
            .transferred,
            .workingDays(10),
            from: Bilingual(vi: "ngày tạm giữ", en: "the seizure"),
            under: LegalSource(.handlingLaw, "125(8)"),
            metBy: [],
            lapse: .goodsReturned
        ),
        DeadlineRule(
            .seizureTerm,
            .explained,
            .months(1),
            from: Bilingual(vi: "ngày tạm giữ", en: "the seizure"),
            under: LegalSource(.handlingLaw, "125(8)"),
            metBy: [],
            lapse: .goodsReturned
        ),
        DeadlineRule(
            .seizureTerm,
            .especiallyComplex,
            .months(2),
            from: Bilingual(vi: "ngày tạm giữ", en: "the seizure"),
            under: LegalSource(.handlingLaw, "125(8)"),
            metBy: [],
            lapse: .goodsReturned
        ),
        DeadlineRule(
            .valuationCustody,
            .ordinary,
            .workingDays(5),
            from: Bilingual(vi: "tạm giữ để định giá", en: "the custody"),
            under: LegalSource(.handlingLaw, "60(3)"),
            metBy: [],
            lapse: .goodsReturned
        ),
        DeadlineRule(
            .agencyTransfer,
            .ordinary,
            .hours(24),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.inspectionCircular, "22(1)"),
            metBy: [.transferAgency],
            lapse: .overdue
        ),
        DeadlineRule(
            .policeTransfer,
            .ordinary,
            .immediately,
            from: Bilingual(vi: "phát hiện dấu hiệu tội phạm", en: "the signs of a crime"),
            under: LegalSource(.inspectionCircular, "22(2)"),
            metBy: [.transferPolice],
            lapse: .overdue
        ),
        DeadlineRule(
            .escalation,
            .ordinary,
            .hours(24),
            from: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "the violation minutes"),
            under: LegalSource(.inspectionCircular, "24-25"),
            metBy: [.escalate],
            lapse: .overdue
        ),
        DeadlineRule(
            .unclaimedFirst,
            .ordinary,
            .workingDays(3),
            from: Bilingual(vi: "thông báo lần một", en: "the first notice"),
            under: LegalSource(.handlingLaw),
            metBy: [],
            lapse: .overdue
        ),
        DeadlineRule(
            .unclaimedSecond,
            .ordinary,
            .workingDays(7),
            from: Bilingual(vi: "thông báo lần hai", en: "the second notice"),
            under: LegalSource(.handlingLaw),
            metBy: [],
            lapse: .overdue
        ),
        DeadlineRule(
            .formEntry,
            .ordinary,
            .hours(48),
            from: Bilingual(vi: "sử dụng ấn chỉ giấy", en: "the paper form"),
            under: LegalSource(.formsCircular, "6"),
            metBy: [],
            lapse: .overdue
        ),
    ]
}
