extension Lifecycle {
    /// Rows 16 to 18: cases that others take over, and what comes back.
    static let transfers: [Transition] = [
        Transition(
            "16",
            from: CaseState.allCases.filter { !$0.isClosed },
            on: .transferPolice,
            to: .transferredPolice,
            by: .penaltyAuthority,
            needs: [.grounds, .file, .exhibits, .handover],
            with: [.crimeTransfer, .crimeFileHandover],
            meets: [.policeTransfer],
            drops: [
                .tipReport, .inspectionStart, .onSite, .inspectionReport, .postVerification, .violationMinutes,
                .writtenExplanation, .oralExplanation, .penaltyDecision, .limitation, .penaltyDelivery, .payment,
                .execution, .agencyTransfer, .escalation,
            ],
            under: [
                LegalSource(.marketSurveillanceOrdinance, "27(3)"), LegalSource(.inspectionCircular, "22(2)"),
                LegalSource(.handlingLaw, "62"),
            ]
        ),
        Transition(
            "17",
            from: [.transferredPolice],
            on: .returnFile,
            to: .returnedByPolice,
            by: .police,
            needs: [.returnedAt, .returnDecision],
            with: [.policeDecision],
            starts: [.penaltyDecision, .limitation],
            under: [LegalSource(.handlingLaw, "63")]
        ),
        Transition(
            "17a",
            from: [.returnedByPolice],
            on: .recordViolation,
            to: .violationRecorded,
            by: .assignedOfficer,
            needs: violationMinutes,
            with: [.violationMinutes],
            mayStart: afterViolation,
            meets: [.violationMinutes],
            under: [LegalSource(.handlingLaw, "63"), LegalSource(.handlingDecree, "12(2)")]
        ),
        Transition(
            "18",
            from: [.violationRecorded],
            on: .transferAgency,
            to: .transferredAgency,
            by: .unitHead,
            needs: [.recipient, .grounds, .handover],
            with: [.transferLetter, .handoverMinutes],
            meets: [.agencyTransfer],
            drops: [
                .writtenExplanation, .oralExplanation, .penaltyDecision, .limitation, .escalation, .policeTransfer,
            ],
            under: [LegalSource(.inspectionCircular, "22(1)")]
        ),
    ]
}
