/// How long the law gives for something, from when, and what follows when it passes.
public struct DeadlineRule: Hashable, Sendable {
    /// What the time is for.
    public let kind: ClockKind
    /// Which of the clock's times it is.
    public let variant: ClockVariant
    /// How long.
    public let span: DeadlineSpan
    /// What starts it.
    public let start: Bilingual
    /// Where it is written.
    public let basis: LegalSource
    /// The case's events that meet it; none where a fact outside the lifecycle does, such as the last payment.
    public let metBy: [CaseEvent]
    /// What follows when it passes unmet.
    public let lapse: Lapse

    init(
        _ kind: ClockKind,
        _ variant: ClockVariant,
        _ span: DeadlineSpan,
        from start: Bilingual,
        under basis: LegalSource,
        metBy: [CaseEvent],
        lapse: Lapse
    ) {
        self.kind = kind
        self.variant = variant
        self.span = span
        self.start = start
        self.basis = basis
        self.metBy = metBy
        self.lapse = lapse
    }

    /// Every rule.
    public static let all: [DeadlineRule] = inspection + sanction + goods

    /// The rules of a clock, the ordinary one first.
    public static func rules(for kind: ClockKind) -> [DeadlineRule] {
        all.filter { $0.kind == kind }
    }

    /// The rule of a clock's variant; `nil` where the law has no such time.
    public static func rule(_ kind: ClockKind, _ variant: ClockVariant = .ordinary) -> DeadlineRule? {
        all.first { $0.kind == kind && $0.variant == variant }
    }
}
