extension Lifecycle {
    /// Rows 19 to 22: from the violation's minutes to the penalty, or to its being too late.
    static let sanction: [Transition] = [
        Transition(
            "19",
            from: [.violationRecorded],
            on: .explain,
            to: .explaining,
            by: .violator,
            needs: [.explanationForm, .requestedAt],
            with: [.explanationMinutes],
            starts: [.penaltyDecision],
            meets: [.writtenExplanation, .oralExplanation],
            under: [LegalSource(.handlingLaw, "61")]
        ),
        escalation("20", from: [.violationRecorded]),
        escalation("20a", from: [.explaining]),
        Transition(
            "21",
            from: [.violationRecorded, .explaining, .escalated],
            on: .penalise,
            to: .penaltyIssued,
            by: .penaltyAuthority,
            needs: [.act, .article, .fine, .extraSanction, .remedies, .signer],
            takes: penaltyOptions,
            with: [.penaltyDecision],
            starts: [.penaltyDelivery, .execution],
            meets: [.penaltyDecision, .limitation],
            drops: [.writtenExplanation, .oralExplanation, .agencyTransfer, .escalation, .policeTransfer],
            under: [LegalSource(.handlingLaw, "52, 66")]
        ),
        lapse(
            "22",
            from: [.violationRecorded, .explaining, .escalated],
            under: [LegalSource(.handlingLaw, "6, 65, 66")]
        ),
        lapse(
            "22a",
            from: [.inspected, .open, .postVerifying, .returnedByPolice],
            under: [LegalSource(.handlingLaw, "6, 65")]
        ),
        lapse(
            "22b",
            from: [.penaltyIssued, .penaltyDelivered, .paying, .coercion],
            under: [LegalSource(.handlingLaw, "74")]
        ),
    ]

    /// What a fine is reckoned by, and the gain that goes back with it.
    static let penaltyOptions: [RequiredField] = [
        .value, .gain, .special, .mitigating, .aggravating, .partyKind, .goodsClass, .gainOrdered,
    ]

    private static func escalation(_ number: String, from: [CaseState?]) -> Transition {
        Transition(
            number,
            from: from,
            on: .escalate,
            to: .escalated,
            by: .unitHead,
            needs: [.recipient, .bracketMaximum],
            with: [.submission],
            meets: [.escalation],
            under: [LegalSource(.inspectionCircular, "24-25"), LegalSource(.handlingLaw, "52")]
        )
    }

    private static func lapse(_ number: String, from: [CaseState?], under sources: [LegalSource]) -> Transition {
        Transition(
            number,
            from: from,
            on: .barByTime,
            to: .timeBarred,
            by: .penaltyAuthority,
            needs: [.lapsed],
            with: [.confiscationDecision, .remedyDecision],
            drops: [
                .postVerification, .violationMinutes, .writtenExplanation, .oralExplanation, .penaltyDecision,
                .limitation, .penaltyDelivery, .payment, .execution, .escalation, .agencyTransfer,
            ],
            under: sources
        )
    }
}
