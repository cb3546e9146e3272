extension Lifecycle {
    /// Rows 27 and 28: into the archive, and second thoughts about a penalty or an inspection.
    static let closing: [Transition] = [
        archive(
            "27",
            from: [
                .disposing, .closedCompliant, .closedNoViolation, .transferredAgency, .transferredPolice, .tipClosed,
            ]
        ),
        archive("27a", from: [.forwarded, .timeBarred, .cancelled]),
        secondThought("28", on: .amendPenalty, to: nil, with: .penaltyAmendment, takes: [.fine]),
        secondThought("28a", on: .correctPenalty, to: nil, with: .penaltyCorrection),
        secondThought("28b", on: .cancelPenalty, to: .cancelled, with: .penaltyCancellation),
        Transition(
            "28c",
            from: [.proposed, .planReady, .decisionIssued],
            on: .withdraw,
            to: .cancelled,
            by: .issuer,
            needs: [.reason],
            drops: [.inspectionStart],
            under: []
        ),
    ]

    private static func archive(_ number: String, from: [CaseState?]) -> Transition {
        Transition(
            number,
            from: from,
            on: .archive,
            to: .archived,
            by: .fileKeeper,
            needs: [.pages, .closingList],
            with: [.closingList],
            drops: ClockKind.allCases,
            under: [LegalSource(.inspectionCircular, "26")]
        )
    }

    private static func secondThought(
        _ number: String,
        on event: CaseEvent,
        to destination: CaseState?,
        with document: DocumentType,
        takes options: [RequiredField] = []
    ) -> Transition {
        Transition(
            number,
            from: [.penaltyIssued, .penaltyDelivered],
            on: event,
            to: destination,
            by: .penaltyAuthority,
            needs: [.reason],
            takes: options,
            with: [document],
            drops: destination == nil ? [] : [.penaltyDelivery, .payment, .execution],
            under: [LegalSource(.handlingDecree)]
        )
    }
}
