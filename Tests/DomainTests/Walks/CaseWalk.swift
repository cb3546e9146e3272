import Domain
import Testing

/// A case that wanders at random: events as they come, facts now lawful and now not; only what nothing forbids happens.
struct CaseWalk {
    private(set) var state: CaseState?
    private(set) var history: [CaseMove] = []
    private(set) var goods = GoodsLedger<Int>()
    private(set) var clocks: [ClockKind: LegalClock] = [:]
    private(set) var now: Moment
    private(set) var minutesAt: Moment?
    private(set) var isReturned = false
    private(set) var isPenalised = false
    /// What the test itself knows to be wrong, by the plainest of means.
    private(set) var broken: [String] = []

    private let table: FineTable
    private let calendar: WorkCalendar
    /// A fine of 10 to 15 million, beyond an inspector, and one of 300,000 to 500,000 that needs no minutes.
    private let suggestions: (large: FineSuggestion, small: FineSuggestion)

    init(
        table: FineTable,
        calendar: WorkCalendar,
        suggestions: (large: FineSuggestion, small: FineSuggestion),
        start: Moment
    ) {
        self.table = table
        self.calendar = calendar
        self.suggestions = suggestions
        now = start
    }

    mutating func step(using random: inout some RandomNumberGenerator) throws {
        let hours = Int64.random(in: 0...200, using: &random)
        now = Moment(microsecondsSince1970: now.microsecondsSince1970 + hours * 3_600_000_000)
        let possible = Lifecycle.next(from: state).map(\.event)
        let isGuess = Int.random(in: 0..<5, using: &random) == 0
        guard let event = (isGuess ? CaseEvent.allCases : possible).randomElement(using: &random) else { return }
        guard case .success(let transition) = Lifecycle.transition(from: state, event: event) else {
            if possible.contains(event) { broken.append("refused although possible: \(event)") }
            return
        }
        if event == .dispose || event == .archive { try clearGoods(using: &random) }
        let facts = try facts(using: &random)
        guard transition.obstacles(facts, under: table).isEmpty else { return }
        judge(event, facts)
        try apply(transition, event, using: &random)
    }

    /// Checks once more, without the guards, what must never happen.
    private mutating func judge(_ event: CaseEvent, _ facts: CaseFacts) {
        switch event {
        case .archive:
            if goods.items.values.contains(where: { $0[.held] > .zero }) { broken.append("archived with goods held") }
        case .announce:
            guard let announcement = facts.announcement, let decision = announcement.decision else {
                broken.append("inspected without a decision")
                return
            }
            if decision.issuedAt > announcement.at { broken.append("inspected before the decision") }
            if announcement.team.members.isEmpty { broken.append("inspected alone") }
        case .penalise, .penaliseOnSpot:
            guard let penalty = facts.penalty else {
                broken.append("penalised without a penalty")
                return
            }
            if penalty.minutesAt == nil, penalty.fine.dong > 500_000 { broken.append("penalised without minutes") }
            let isLarge = penalty.suggestion == suggestions.large
            let allowed: ClosedRange<Int64> = isLarge ? 10_000_000...15_000_000 : 300_000...500_000
            let isWarning = penalty.fine == .zero && !isLarge
            if !allowed.contains(penalty.fine.dong), !isWarning { broken.append("fine outside") }
            if penalty.signer == .inspector, isLarge { broken.append("signed beyond the power") }
            if !penalty.crimeSigns.isEmpty, !isReturned { broken.append("penalised a crime") }
            if isPenalised { broken.append("penalised twice") }
            for kind in [ClockKind.penaltyDecision, .limitation] {
                if let clock = clocks[kind], now > clock.due.last { broken.append("penalised after \(kind)") }
            }
        default: break
        }
    }

    private mutating func apply(
        _ transition: Transition,
        _ event: CaseEvent,
        using random: inout some RandomNumberGenerator
    ) throws {
        guard let to = transition.target(from: state) else { return }
        history.append(CaseMove(from: state, event: event, to: to))
        state = to
        for kind in transition.meets { clocks[kind] = clocks[kind]?.met(at: now) }
        for kind in transition.drops { clocks[kind] = nil }
        for kind in transition.starts {
            let rules = DeadlineRule.rules(for: kind)
            guard let rule = rules.randomElement(using: &random) else { continue }
            clocks[kind] = try LegalClock(rule, from: now, in: calendar)
        }
        switch event {
        case .recordViolation:
            minutesAt = now
            if Bool.random(using: &random), let quantity = Quantity(thousandths: .random(in: 1...9, using: &random)) {
                try goods.seize(quantity, of: .random(in: 0..<3, using: &random))
            }
        case .returnFile: isReturned = true
        case .penalise, .penaliseOnSpot: isPenalised = true
        case .cancelPenalty: isPenalised = false
        default: break
        }
    }

    private mutating func clearGoods(using random: inout some RandomNumberGenerator) throws {
        for item in goods.held where Int.random(in: 0..<3, using: &random) > 0 {
            guard let quantity = goods.items[item].flatMap({ Quantity(thousandths: $0[.held].thousandths) }) else {
                continue
            }
            let movement = GoodsMovement(from: .held, to: .returned, quantity: quantity, papers: [.returnMinutes])
            try goods.move(movement, of: item)
        }
    }

    private func facts(using random: inout some RandomNumberGenerator) throws -> CaseFacts {
        func mostly() -> Bool { Int.random(in: 0..<8, using: &random) > 0 }
        let card = DayRange(first: .first)
        let officer = OfficerStanding(title: .inspector, card: card)
        let decision = InspectionDecision(
            issuedAt: mostly() ? now : Moment(microsecondsSince1970: now.microsecondsSince1970 + 1),
            issuer: OfficerStanding(title: mostly() ? .teamLeader : .inspector, card: mostly() ? card : nil),
            form: .adHoc,
            information: mostly() ? .directive : .media
        )
        var facts = CaseFacts(now: now)
        facts.decision = mostly() ? decision : nil
        facts.announcement = Announcement(
            decision: mostly() ? decision : nil,
            team: InspectionTeam(leader: officer, members: mostly() ? [officer] : []),
            at: now
        )
        facts.goods = [GoodsLabel(.knockoff, basis: mostly() ? .infringement : nil)]
        let suggestion = mostly() ? suggestions.large : suggestions.small
        facts.penalty = PenaltyProposal(
            suggestion: suggestion,
            fine: mostly() ? suggestion.midpoint : .zero,
            party: .individual,
            signer: mostly() ? .teamLeader : .inspector,
            signedAt: now,
            minutesAt: minutesAt,
            isPenalised: isPenalised,
            crimeSigns: mostly() ? [] : Array(ReferralThreshold.penalCode.prefix(1)),
            isReturnedByPolice: isReturned
        )
        facts.heldItems = goods.held.count
        facts.clocks = Array(clocks.values)
        return facts
    }
}
