import Domain
import Testing

@Suite("Clocks of the law")
struct LegalClockTests {
    @Test("every kind of clock has a rule, and a variant stands once")
    func rules() {
        for kind in ClockKind.allCases {
            let variants = DeadlineRule.rules(for: kind).map(\.variant)
            #expect(!variants.isEmpty && Set(variants).count == variants.count, "\(kind)")
        }
    }

    @Test(
        "the times are those of the law",
        arguments: [
            (ClockKind.inspectionStart, ClockVariant.planned, DeadlineSpan.workingDays(5)),
            (.onSite, .ordinary, .workingDays(3)), (.onSite, .extended, .workingDays(5)),
            (.inspectionReport, .ordinary, .hours(24)), (.postVerification, .ordinary, .calendarDays(10)),
            (.postVerification, .manyMatters, .calendarDays(25)), (.postVerification, .testing, .calendarDays(40)),
            (.noViolationNotice, .ordinary, .workingDays(3)), (.violationMinutes, .ordinary, .workingDays(2)),
            (.violationMinutes, .complex, .workingDays(5)), (.violationMinutes, .afterResult, .workingDays(3)),
            (.writtenExplanation, .ordinary, .workingDays(5)), (.oralExplanation, .ordinary, .workingDays(2)),
            (.penaltyDecision, .ordinary, .workingDays(7)), (.penaltyDecision, .transferred, .workingDays(10)),
            (.penaltyDecision, .explained, .months(1)), (.penaltyDecision, .especiallyComplex, .months(2)),
            (.limitation, .oneYear, .years(1)), (.limitation, .twoYears, .years(2)),
            (.limitation, .oneYearReturned, .years(2)), (.limitation, .twoYearsReturned, .years(3)),
            (.penaltyDelivery, .ordinary, .workingDays(3)), (.payment, .ordinary, .calendarDays(10)),
            (.execution, .ordinary, .years(1)), (.seizureDecision, .ordinary, .hours(24)),
            (.seizureTerm, .ordinary, .workingDays(7)), (.seizureTerm, .transferred, .workingDays(10)),
            (.seizureTerm, .explained, .months(1)), (.seizureTerm, .especiallyComplex, .months(2)),
            (.valuationCustody, .ordinary, .workingDays(5)), (.agencyTransfer, .ordinary, .hours(24)),
            (.escalation, .ordinary, .hours(24)), (.policeTransfer, .ordinary, .immediately),
            (.unclaimedFirst, .ordinary, .workingDays(3)), (.unclaimedSecond, .ordinary, .workingDays(7)),
            (.formEntry, .ordinary, .hours(48)),
        ]
    )
    func spans(kind: ClockKind, variant: ClockVariant, span: DeadlineSpan) {
        #expect(DeadlineRule.rule(kind, variant)?.span == span)
    }

    @Test("what the table says starts, ends or drops a clock agrees with the clock's own rule")
    func lifecycleAgrees() {
        let started = Set(Lifecycle.transitions.flatMap { $0.starts + $0.mayStart })
        for rule in DeadlineRule.all {
            for event in rule.metBy {
                let rows = Lifecycle.transitions.filter { $0.event == event }
                #expect(rows.contains { $0.meets.contains(rule.kind) || $0.starts.contains(rule.kind) }, "\(rule.kind)")
            }
        }
        for transition in Lifecycle.transitions {
            for kind in transition.meets {
                #expect(DeadlineRule.rules(for: kind).contains { $0.metBy.contains(transition.event) }, "\(kind)")
            }
            #expect(Set(transition.meets + transition.drops).isSubset(of: ClockKind.allCases))
        }
        let aside: Set<ClockKind> = [
            .seizureDecision, .seizureTerm, .valuationCustody, .unclaimedFirst, .unclaimedSecond, .formEntry,
        ]
        #expect(started == Set(ClockKind.allCases).subtracting(aside))
    }

    @Test("a clock runs, is met or met late, or lapses")
    func states() throws {
        let clock = try clock(.penaltyDelivery, from: "2026-06-01T10:00:00+07:00")
        #expect(clock.due.day.description == "2026-06-04")
        let inTime = try #require(Moment("2026-06-04T23:59:59+07:00"))
        let late = try #require(Moment("2026-06-05T00:00:00+07:00"))
        #expect(clock.state(at: inTime) == .running && clock.consequence(at: inTime) == nil)
        #expect(clock.state(at: late) == .lapsed && clock.consequence(at: late) == .overdue)
        #expect(clock.met(at: inTime).state(at: late) == .met)
        #expect(clock.met(at: late).state(at: late) == .metLate)
        #expect(clock.met(at: inTime).met(at: late).metAt == inTime)
    }

    @Test("a lapsed time for the penalty forbids it, and nothing but it")
    func lapse() throws {
        let clock = try clock(.penaltyDecision, from: "2026-02-11T15:00:00+07:00")
        // Thu 12, Fri 13; Tết off; Mon 23 to Fri 27: the seventh working day is the 27th.
        let last = try #require(Moment("2026-02-27T23:59:59.999999+07:00"))
        let late = try #require(Moment("2026-02-28T00:00:00+07:00"))
        for event in CaseEvent.allCases {
            #expect(!clock.forbids(event, at: last))
            #expect(clock.forbids(event, at: late) == (event == .penalise || event == .penaliseOnSpot))
        }
        #expect(clock.consequence(at: late) == .timeBarred)
    }

    @Test("a year after the decision nothing is enforced any more")
    func execution() throws {
        let clock = try clock(.execution, from: "2025-06-02T10:00:00+07:00")
        let late = try #require(Moment("2026-06-03T00:00:00+07:00"))
        #expect(CaseEvent.allCases.filter { clock.forbids($0, at: late) } == [.coerce])
    }

    @Test("no lapse leads to a fine")
    func neverFine() {
        for rule in DeadlineRule.all where rule.metBy.contains(.penalise) {
            #expect(rule.lapse == .timeBarred)
        }
        #expect(!Lapse.allCases.contains { $0.rawValue.contains("fine") || $0.rawValue.contains("penal") })
    }

    @Test(
        "acts on goods may be sanctioned for two years, others for one, and a year more after the police",
        arguments: GoodsKind.allCases
    )
    func limitation(kind: GoodsKind) {
        let isLong = ![.other, .compliant].contains(kind)
        #expect(ClockVariant.limitation(of: kind) == (isLong ? .twoYears : .oneYear))
        let returned = ClockVariant.limitation(of: kind, isReturnedByPolice: true)
        #expect(DeadlineRule.rule(.limitation, returned)?.span == .years(isLong ? 3 : 2))
    }

    @Test("a seizure ends no later than the time for the penalty decision")
    func capped() throws {
        let seizure = try clock(.seizureTerm, .transferred, from: "2026-06-01T10:00:00+07:00")
        let penalty = try clock(.penaltyDecision, from: "2026-06-01T10:00:00+07:00")
        #expect(seizure.due.day.description == "2026-06-15")
        #expect(seizure.due.capped(by: penalty.due) == penalty.due)
        #expect(penalty.due.capped(by: seizure.due) == penalty.due)
    }

    private func clock(
        _ kind: ClockKind,
        _ variant: ClockVariant = .ordinary,
        from start: String
    ) throws -> LegalClock {
        let rule = try #require(DeadlineRule.rule(kind, variant))
        return try LegalClock(rule, from: #require(Moment(start)), in: .reference())
    }
}
