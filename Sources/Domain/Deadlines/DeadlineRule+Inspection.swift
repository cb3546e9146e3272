extension DeadlineRule {
    /// Times of tips and inspections.
    static let inspection: [DeadlineRule] = [
        DeadlineRule(
            .tipReport,
            .ordinary,
            .immediately,
            from: Bilingual(vi: "tiếp nhận tin", en: "the tip's receipt"),
            under: LegalSource(.inspectionCircular, "9(1)"),
            metBy: [.verify, .forward, .propose],
            lapse: .overdue
        ),
        DeadlineRule(
            .inspectionStart,
            .planned,
            .workingDays(5),
            from: Bilingual(vi: "ban hành quyết định kiểm tra", en: "the inspection decision"),
            under: LegalSource(.marketSurveillanceOrdinance, "19(3)"),
            metBy: [.announce],
            lapse: .overdue
        ),
        DeadlineRule(
            .inspectionStart,
            .adHoc,
            .immediately,
            from: Bilingual(vi: "ban hành quyết định kiểm tra", en: "the inspection decision"),
            under: LegalSource(.marketSurveillanceOrdinance, "19(3)"),
            metBy: [.announce],
            lapse: .overdue
        ),
        DeadlineRule(
            .onSite,
            .ordinary,
            .workingDays(3),
            from: Bilingual(vi: "công bố quyết định kiểm tra", en: "the announcement"),
            under: LegalSource(.marketSurveillanceOrdinance, "22(1)"),
            metBy: [.recordInspection],
            lapse: .overdue
        ),
        DeadlineRule(
            .onSite,
            .extended,
            .workingDays(5),
            from: Bilingual(vi: "công bố quyết định kiểm tra", en: "the announcement"),
            under: LegalSource(.marketSurveillanceOrdinance, "22(2)"),
            metBy: [.recordInspection],
            lapse: .overdue
        ),
        DeadlineRule(
            .inspectionReport,
            .ordinary,
            .hours(24),
            from: Bilingual(vi: "lập biên bản kiểm tra", en: "the inspection minutes"),
            under: LegalSource(.inspectionCircular, "19(2)"),
            metBy: [.closeCompliant, .recordViolation, .penaliseOnSpot, .verifyFurther],
            lapse: .overdue
        ),
        DeadlineRule(
            .postVerification,
            .ordinary,
            .calendarDays(10),
            from: Bilingual(vi: "kết thúc kiểm tra", en: "the end of the inspection"),
            under: LegalSource(.marketSurveillanceOrdinance, "27(4)"),
            metBy: [.closeNoViolation, .recordViolation],
            lapse: .overdue
        ),
        DeadlineRule(
            .postVerification,
            .manyMatters,
            .calendarDays(25),
            from: Bilingual(vi: "kết thúc kiểm tra", en: "the end of the inspection"),
            under: LegalSource(.marketSurveillanceOrdinance, "27(4)"),
            metBy: [.closeNoViolation, .recordViolation],
            lapse: .overdue
        ),
        DeadlineRule(
            .postVerification,
            .testing,
            .calendarDays(40),
            from: Bilingual(vi: "kết thúc kiểm tra", en: "the end of the inspection"),
            under: LegalSource(.marketSurveillanceOrdinance, "27(4)"),
            metBy: [.closeNoViolation, .recordViolation],
            lapse: .overdue
        ),
        DeadlineRule(
            .noViolationNotice,
            .ordinary,
            .workingDays(3),
            from: Bilingual(vi: "kết luận không vi phạm", en: "the conclusion"),
            under: LegalSource(.marketSurveillanceOrdinance, "27(4)(d)"),
            metBy: [.closeNoViolation],
            lapse: .overdue
        ),
        DeadlineRule(
            .violationMinutes,
            .ordinary,
            .workingDays(2),
            from: Bilingual(vi: "phát hiện vi phạm", en: "the detection"),
            under: LegalSource(.handlingDecree, "12(2)"),
            metBy: [.recordViolation, .penaliseOnSpot],
            lapse: .overdue
        ),
        DeadlineRule(
            .violationMinutes,
            .complex,
            .workingDays(5),
            from: Bilingual(vi: "phát hiện vi phạm", en: "the detection"),
            under: LegalSource(.handlingDecree, "12(2)"),
            metBy: [.recordViolation],
            lapse: .overdue
        ),
        DeadlineRule(
            .violationMinutes,
            .afterResult,
            .workingDays(3),
            from: Bilingual(vi: "có kết quả định giá, thử nghiệm", en: "the valuation's or test's result"),
            under: LegalSource(.handlingDecree, "12(2)"),
            metBy: [.recordViolation],
            lapse: .overdue
        ),
    ]
}
