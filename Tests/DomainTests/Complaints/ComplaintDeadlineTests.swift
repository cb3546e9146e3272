import Domain
import Testing

@Suite("The times of a complaint")
struct ComplaintDeadlineTests {
    let calendar: WorkCalendar

    init() throws {
        calendar = try WorkCalendar.reference()
    }

    @Test(
        "when each ends, from the moment that starts it",
        arguments: [
            // A Friday; seven working days behind it lie two weekends.
            (ComplaintKind.complaint, nil, ClockVariant.ordinary, "complaint_handling", "2026-10-02", "2026-10-13"),
            (.complaint, ComplaintEvent.resolve, .ordinary, "result_notice", "2026-10-02", "2026-10-09"),
            (.complaint, .refuse, .ordinary, "result_notice", "2026-10-02", "2026-10-09"),
            (.tip, nil, .ordinary, "tip_report", "2026-10-02", "2026-10-02"),
            (.tip, .resolve, .ordinary, "result_notice", "2026-10-02", "2026-10-02"),
            (.denunciation, nil, .ordinary, "denunciation_check", "2026-10-02", "2026-10-13"),
            (.denunciation, nil, .complex, "denunciation_check", "2026-10-02", "2026-10-16"),
            // 30 days on is a Sunday; the Monday counts.
            (.denunciation, .accept, .ordinary, "denunciation_settlement", "2026-10-02", "2026-11-02"),
            (.denunciation, .accept, .complex, "denunciation_settlement", "2026-10-02", "2026-12-01"),
            (.denunciation, .accept, .especiallyComplex, "denunciation_settlement", "2026-10-02", "2026-12-31"),
        ] as [(ComplaintKind, ComplaintEvent?, ClockVariant, String, String, String)]
    )
    func ends(
        kind: ComplaintKind,
        event: ComplaintEvent?,
        variant: ClockVariant,
        clock: String,
        start: String,
        end: String
    ) throws {
        let rules = ComplaintDeadline.starting(of: kind, at: event, variant)
        let rule = try #require(rules.first { $0.kind.rawValue == clock })
        #expect(rules.count == 1)
        let from = Moment.startOfDay(try #require(Day(start)))
        let kept = ComplaintClock(rule, from: from, in: calendar)
        #expect(kept.due?.day == Day(end))
        #expect(kept.missingYear == nil)
    }

    @Test("an end that no holiday table reaches is not guessed")
    func beyondTheTables() throws {
        let rule = try #require(ComplaintDeadline.starting(of: .complaint, at: nil).first)
        let clock = ComplaintClock(rule, from: Moment.startOfDay(try #require(Day("2031-05-05"))), in: calendar)
        #expect(clock.due == nil && clock.missingYear == 2031)
    }

    @Test("every clock begins somewhere and is met by something that may happen after")
    func whole() {
        for kind in ComplaintKind.allCases {
            for rule in ComplaintDeadline.all where rule.of == kind {
                #expect(!rule.metBy.isEmpty)
                #expect(ComplaintDeadline.rule(rule.kind, of: kind, rule.variant) == rule)
                for event in rule.metBy { #expect(ComplaintDeadline.met(of: kind, by: event).contains(rule.kind)) }
            }
        }
        #expect(Set(ComplaintDeadline.all.map(\.kind)) == Set(ComplaintClockKind.allCases))
    }
}
