extension Lifecycle {
    /// Rows 5 to 10: from proposal to the inspection's minutes.
    static let inspection: [Transition] = [
        Transition(
            "5",
            from: [.tipReceived, .tipVerifying, nil],
            on: .propose,
            to: .proposed,
            by: .anyOfficer,
            needs: [
                .proposer, .basis, .subject, .content, .startsOn, .workingDays, .expectedViolation, .signature,
            ],
            with: [.officerProposal, .officerReport],
            meets: [.tipReport],
            under: [LegalSource(.inspectionCircular, "11")]
        ),
        Transition(
            "6",
            from: [.proposed],
            on: .plan,
            to: .planReady,
            by: .issuer,
            needs: [
                .basis, .subject, .content, .startsOn, .endsOn, .expectedViolation, .situations, .team, .means,
                .signature,
            ],
            with: [.inspectionPlan],
            under: [LegalSource(.inspectionCircular, "12")]
        ),
        decision("7", from: [.planReady]),
        decision("7a", from: [.proposed], also: .urgentGrounds, under: LegalSource(.inspectionCircular, "12(2)")),
        decision("7b", from: [nil], also: .yearlyPlan, under: LegalSource(.marketSurveillanceOrdinance, "20(1)")),
        Transition(
            "8",
            from: [.decisionIssued],
            on: .announce,
            to: .inspecting,
            by: .teamLeader,
            needs: [.announcedAt, .present],
            starts: [.onSite],
            meets: [.inspectionStart],
            under: [LegalSource(.marketSurveillanceOrdinance, "19(3), 22(1)")]
        ),
        Transition(
            "9",
            from: [.inspecting],
            on: .extend,
            to: .inspecting,
            by: .issuer,
            needs: [.reason],
            with: [.inspectionExtension],
            starts: [.onSite],
            under: [LegalSource(.marketSurveillanceOrdinance, "22(2)")]
        ),
        Transition(
            "9a",
            from: [.inspecting],
            on: .amendDecision,
            to: .inspecting,
            by: .issuer,
            needs: [.reason, .changes],
            with: [.inspectionAmendment],
            under: [LegalSource(.inspectionCircular, "17")]
        ),
        Transition(
            "10",
            from: [.inspecting],
            on: .recordInspection,
            to: .inspected,
            by: .inspectionTeam,
            needs: [.endedAt, .results, .opinions, .signatories],
            with: [.inspectionMinutes],
            starts: [.inspectionReport],
            mayStart: [.violationMinutes, .limitation, .policeTransfer],
            meets: [.onSite],
            under: [LegalSource(.inspectionCircular, "18-19")]
        ),
    ]

    private static func decision(
        _ number: String,
        from: [CaseState?],
        also field: RequiredField? = nil,
        under source: LegalSource? = nil
    ) -> Transition {
        Transition(
            number,
            from: from,
            on: .decideInspection,
            to: .decisionIssued,
            by: .unitHead,
            needs: [
                .decidedOn, .form, .basis, .subject, .content, .workingDays, .leader, .members, .signer,
            ] + [field].compactMap { $0 },
            with: [.inspectionDecision],
            starts: [.inspectionStart],
            under: [LegalSource(.marketSurveillanceOrdinance, "19-21")] + [source].compactMap { $0 }
        )
    }
}
