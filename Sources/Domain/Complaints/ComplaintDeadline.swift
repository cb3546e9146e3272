/// How long the law gives for something in handling a complaint, and what meets it.
public struct ComplaintDeadline: Hashable, Sendable {
    /// What the time is for.
    public let kind: ComplaintClockKind
    /// Whose complaints it is about.
    public let of: ComplaintKind
    /// Which of the clock's times it is.
    public let variant: ClockVariant
    /// How long.
    public let span: DeadlineSpan
    /// Where it is written.
    public let basis: LegalSource
    /// The events that start it; none for its receipt.
    public let startedBy: [ComplaintEvent]
    /// The events that meet it.
    public let metBy: [ComplaintEvent]

    /// Every rule.
    public static let all: [ComplaintDeadline] = [
        ComplaintDeadline(
            kind: .tipReport,
            of: .tip,
            variant: .ordinary,
            span: .immediately,
            basis: LegalSource(.inspectionCircular, "9(1)"),
            startedBy: [],
            metBy: [.verify, .accept, .forward, .refuse, .resolve]
        ),
        ComplaintDeadline(
            kind: .resultNotice,
            of: .tip,
            variant: .ordinary,
            span: .immediately,
            basis: LegalSource(.inspectionCircular, "10(1)"),
            startedBy: [.refuse, .resolve],
            metBy: [.notify]
        ),
        ComplaintDeadline(
            kind: .complaintHandling,
            of: .complaint,
            variant: .ordinary,
            span: .workingDays(7),
            basis: LegalSource(.consumerLaw, "56-58"),
            startedBy: [],
            metBy: [.accept, .forward, .refuse, .resolve]
        ),
        ComplaintDeadline(
            kind: .resultNotice,
            of: .complaint,
            variant: .ordinary,
            span: .workingDays(5),
            basis: LegalSource(.consumerLaw, "56-58"),
            startedBy: [.refuse, .resolve],
            metBy: [.notify]
        ),
        denunciation(.denunciationCheck, .ordinary, .workingDays(7), "24", [], [.accept, .forward, .refuse]),
        denunciation(.denunciationCheck, .complex, .workingDays(10), "24", [], [.accept, .forward, .refuse]),
        denunciation(.denunciationSettlement, .ordinary, .calendarDays(30), "30", [.accept], [.resolve, .forward]),
        denunciation(.denunciationSettlement, .complex, .calendarDays(60), "30", [.accept], [.resolve, .forward]),
        denunciation(
            .denunciationSettlement,
            .especiallyComplex,
            .calendarDays(90),
            "30",
            [.accept],
            [.resolve, .forward]
        ),
    ]

    /// The variants of which a clock may have one.
    public static let variants: [ClockVariant] = [.ordinary, .complex, .especiallyComplex]

    /// The times that begin when a complaint is received (`event` nil) or at an event; of a clock's times the variant's, else the ordinary one.
    public static func starting(
        of kind: ComplaintKind,
        at event: ComplaintEvent?,
        _ variant: ClockVariant = .ordinary
    ) -> [ComplaintDeadline] {
        let all = all.filter { rule in
            rule.of == kind && (event.map(rule.startedBy.contains) ?? rule.startedBy.isEmpty)
        }
        return ComplaintClockKind.allCases.compactMap { clock in
            let rules = all.filter { $0.kind == clock }
            return rules.first { $0.variant == variant } ?? rules.first
        }
    }

    /// The clocks of a complaint that an event meets.
    public static func met(of kind: ComplaintKind, by event: ComplaintEvent) -> [ComplaintClockKind] {
        let met = all.filter { $0.of == kind && $0.metBy.contains(event) }.map(\.kind)
        return ComplaintClockKind.allCases.filter(met.contains)
    }

    /// The rule of a clock as it was kept.
    public static func rule(
        _ clock: ComplaintClockKind,
        of kind: ComplaintKind,
        _ variant: ClockVariant
    ) -> ComplaintDeadline? {
        all.first { $0.kind == clock && $0.of == kind && $0.variant == variant }
    }

    private static func denunciation(
        _ kind: ComplaintClockKind,
        _ variant: ClockVariant,
        _ span: DeadlineSpan,
        _ article: String,
        _ startedBy: [ComplaintEvent],
        _ metBy: [ComplaintEvent]
    ) -> ComplaintDeadline {
        ComplaintDeadline(
            kind: kind,
            of: .denunciation,
            variant: variant,
            span: span,
            basis: LegalSource(.denunciationLaw, article),
            startedBy: startedBy,
            metBy: metBy
        )
    }
}
