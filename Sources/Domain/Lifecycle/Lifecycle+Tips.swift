extension Lifecycle {
    /// Rows 0 to 4: how a case begins, and tips that come to nothing.
    static let tips: [Transition] = [
        Transition(
            "0",
            from: [nil],
            on: .opened,
            to: .inspected,
            by: .inspectionTeam,
            with: [.inspectionMinutes],
            starts: [.violationMinutes, .limitation],
            mayStart: [.inspectionReport, .policeTransfer],
            under: [LegalSource(.marketSurveillanceOrdinance, "27"), LegalSource(.inspectionCircular, "18-19")]
        ),
        Transition(
            "1",
            from: [nil],
            on: .receive,
            to: .tipReceived,
            by: .anyOfficer,
            needs: [.receivedAt, .source, .channel, .content, .subject],
            with: [.officerReport],
            starts: [.tipReport],
            under: [LegalSource(.inspectionCircular, "9(1)")]
        ),
        Transition(
            "2",
            from: [.tipReceived],
            on: .verify,
            to: .tipVerifying,
            by: .unitHead,
            needs: [.assignee, .scope],
            with: [.professionalMeasure],
            meets: [.tipReport],
            under: [LegalSource(.inspectionCircular, "8(3), 9(2)(b), 35-36")]
        ),
        Transition(
            "3",
            from: [.tipReceived, .tipVerifying],
            on: .forward,
            to: .forwarded,
            by: .unitHead,
            needs: [.recipient, .informantNotice],
            with: [.transferLetter],
            meets: [.tipReport],
            under: [LegalSource(.inspectionCircular, "9(3)"), LegalSource(.consumerLaw, "11")]
        ),
        Transition(
            "4",
            from: [.tipVerifying],
            on: .closeTip,
            to: .tipClosed,
            by: .unitHead,
            needs: [.conclusion, .noticeDocument],
            with: [.notice],
            under: [LegalSource(.inspectionCircular, "10(1)")]
        ),
    ]
}
