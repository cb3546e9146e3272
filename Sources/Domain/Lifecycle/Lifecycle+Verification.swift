extension Lifecycle {
    /// Rows 11 to 15: what an inspection leads to.
    static let verification: [Transition] = [
        Transition(
            "11",
            from: [.inspected, .open],
            on: .closeCompliant,
            to: .closedCompliant,
            by: .issuer,
            meets: [.inspectionReport],
            drops: [.violationMinutes, .limitation, .policeTransfer],
            under: [LegalSource(.marketSurveillanceOrdinance, "27(1)")]
        ),
        Transition(
            "12",
            from: [.inspected, .open],
            on: .recordViolation,
            to: .violationRecorded,
            by: .teamLeader,
            needs: violationMinutes,
            with: [.violationMinutes],
            starts: [.penaltyDecision, .limitation],
            mayStart: afterViolation,
            meets: [.violationMinutes, .inspectionReport],
            under: [LegalSource(.handlingDecree, "12(2)")]
        ),
        Transition(
            "12a",
            from: [.inspected, .open],
            on: .penaliseOnSpot,
            to: .penaltyIssued,
            by: .penaltyAuthority,
            needs: [.act, .article, .fine, .signer],
            takes: penaltyOptions,
            with: [.spotPenalty],
            starts: [.penaltyDelivery, .execution],
            meets: [.violationMinutes, .inspectionReport, .limitation],
            under: [LegalSource(.handlingLaw, "56")]
        ),
        Transition(
            "13",
            from: [.inspected, .open],
            on: .verifyFurther,
            to: .postVerifying,
            by: .issuer,
            needs: [.questions, .tests],
            with: [.professionalMeasure],
            starts: [.postVerification],
            meets: [.inspectionReport],
            drops: [.violationMinutes],
            under: [LegalSource(.marketSurveillanceOrdinance, "27(4)")]
        ),
        Transition(
            "14",
            from: [.postVerifying],
            on: .closeNoViolation,
            to: .closedNoViolation,
            by: .issuer,
            needs: [.conclusion, .concludedOn, .noticeDocument],
            with: [.notice],
            starts: [.noViolationNotice],
            meets: [.postVerification],
            drops: [.violationMinutes, .limitation, .policeTransfer],
            under: [LegalSource(.marketSurveillanceOrdinance, "27(4)(d)")]
        ),
        Transition(
            "15",
            from: [.postVerifying],
            on: .recordViolation,
            to: .violationRecorded,
            by: .assignedOfficer,
            needs: violationMinutes + [.evidence],
            with: [.violationMinutes],
            starts: [.penaltyDecision, .limitation],
            mayStart: afterViolation,
            meets: [.violationMinutes, .postVerification],
            under: [LegalSource(.handlingDecree, "12(2)")]
        ),
    ]

    static let violationMinutes: [RequiredField] = [
        .act, .committedAt, .place, .goods, .statement, .signatories,
    ]

    static let afterViolation: [ClockKind] = [
        .writtenExplanation, .oralExplanation, .agencyTransfer, .escalation, .policeTransfer,
    ]
}
