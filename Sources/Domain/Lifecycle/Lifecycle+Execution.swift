extension Lifecycle {
    /// Rows 23 to 26: a penalty reaches the violator, the treasury and the goods.
    static let execution: [Transition] = [
        Transition(
            "23",
            from: [.penaltyIssued],
            on: .deliverPenalty,
            to: .penaltyDelivered,
            by: .unit,
            needs: [.deliveredAt, .deliveryMethod],
            with: [.deliveryReceipt],
            starts: [.payment],
            meets: [.penaltyDelivery],
            under: [LegalSource(.handlingLaw, "70")]
        ),
        Transition(
            "24",
            from: [.penaltyDelivered],
            on: .recordPayment,
            to: .paying,
            by: .violator,
            needs: [.amount, .paidOn, .receiptNumber],
            with: [.paymentReceipt],
            under: [LegalSource(.handlingLaw, "73, 78")]
        ),
        coercion("25", from: [.paying]),
        coercion("25a", from: [.penaltyDelivered]),
        disposal("26", from: [.paying, .coercion]),
        disposal("26a", from: [.penaltyDelivered, .timeBarred, .cancelled]),
    ]

    private static func coercion(_ number: String, from: [CaseState?]) -> Transition {
        Transition(
            number,
            from: from,
            on: .coerce,
            to: .coercion,
            by: .penaltyAuthority,
            needs: [.unpaid, .measure],
            with: [.coercionDecision],
            under: [LegalSource(.handlingLaw, "74, 86-88")]
        )
    }

    private static func disposal(_ number: String, from: [CaseState?]) -> Transition {
        Transition(
            number,
            from: from,
            on: .dispose,
            to: .disposing,
            by: .penaltyAuthority,
            needs: [.items, .place, .method, .photos, .witnesses],
            with: [.destructionDecision, .confiscationDecision, .returnDecision],
            under: [LegalSource(.handlingLaw, "125-126"), LegalSource(.handlingDecree)]
        )
    }
}
