import Domain
import Testing

@Suite("What the law asks of an inspection")
struct InspectionGuardTests {
    @Test("a head with a valid card may decide at once on a superior's directive")
    func lawful() throws {
        #expect(try decision(.teamLeader).obstacles.isEmpty)
        #expect(try decision(.branchHead).obstacles.isEmpty)
    }

    @Test("an inspector may not decide, a deputy only by delegation")
    func power() throws {
        #expect(try decision(.inspector).obstacles == [.issuerMayNot(.inspector)])
        #expect(try decision(.deputyTeamLeader).obstacles == [.delegationMissing(.deputyTeamLeader)])
        let valid = try delegation(from: .teamLeader)
        #expect(try decision(.deputyTeamLeader, by: valid).obstacles.isEmpty)
    }

    @Test("a delegation must be the head's own, for inspections, on the day, and not handed on")
    func delegationLimits() throws {
        let day = try #require(Day("2026-06-10"))
        for wrong in [
            try delegation(from: .branchHead), try delegation(from: .teamLeader, scope: .penalise),
            try delegation(from: .teamLeader, first: "2026-06-11"),
            try delegation(from: .teamLeader, first: "2026-06-01", last: "2026-06-09"),
        ] {
            #expect(try decision(.deputyTeamLeader, by: wrong).obstacles == [.delegationInvalid(on: day)])
        }
        let handedOn = try delegation(from: .teamLeader, isHandedOn: true)
        #expect(try decision(.deputyTeamLeader, by: handedOn).obstacles == [.delegationHandedOn])
    }

    @Test("the card must be valid on the day of the decision and not suspended")
    func card() throws {
        let day = try #require(Day("2026-06-10"))
        let expired = try range("2025-01-01", "2026-06-09")
        let suspension = try range("2026-06-10", "2026-06-10")
        #expect(try decision(.teamLeader, card: expired).obstacles == [.cardInvalid(field: "signer", on: day)])
        #expect(try decision(.teamLeader, card: nil).obstacles == [.cardInvalid(field: "signer", on: day)])
        #expect(
            try decision(.teamLeader, suspended: suspension).obstacles == [.cardInvalid(field: "signer", on: day)]
        )
    }

    @Test(
        "what media, consumers and others say is verified before an ad hoc inspection",
        arguments: InformationSource.allCases
    )
    func verification(source: InformationSource) throws {
        let needs = [.otherUnit, .otherAgency, .media, .publicTip].contains(source)
        #expect(source.needsVerification == needs)
        #expect(try decision(.teamLeader, from: source).obstacles == (needs ? [.verificationMissing(source)] : []))
        #expect(try decision(.teamLeader, from: source, verified: "2026-06-10T07:59:59+07:00").obstacles.isEmpty)
        let late = try decision(.teamLeader, from: source, verified: "2026-06-10T08:00:01+07:00")
        #expect(late.obstacles == (needs ? [.verificationMissing(source)] : []))
    }

    @Test("one planned inspection a year for the same content; ad hoc ones are free of it")
    func repetition() throws {
        let earlier = try #require(Day("2026-01-01"))
        let lastYear = try #require(Day("2025-12-31"))
        for form in [InspectionForm.periodic, .thematic] {
            #expect(try decision(.teamLeader, form: form, last: earlier).obstacles == [.plannedRepeat(on: earlier)])
            #expect(try decision(.teamLeader, form: form, last: lastYear).obstacles.isEmpty)
        }
        #expect(try decision(.teamLeader, last: earlier).obstacles.isEmpty)
    }

    @Test("a team is two officers, the leader with a card, none under discipline, none related")
    func team() throws {
        let day = try #require(Day("2026-06-10"))
        let card = try range("2025-01-01", nil)
        let officer = OfficerStanding(title: .inspector, card: card)
        let bare = OfficerStanding(title: .inspector, card: nil)
        let punished = OfficerStanding(title: .inspector, card: card, isDisciplined: true)
        let related = OfficerStanding(title: .inspector, card: card, isRelated: true)
        #expect(InspectionTeam(leader: officer, members: [bare]).obstacles(on: day).isEmpty)
        #expect(InspectionTeam(leader: officer, members: []).obstacles(on: day) == [.teamTooSmall(1)])
        #expect(
            InspectionTeam(leader: bare, members: [officer]).obstacles(on: day)
                == [.cardInvalid(field: "leader", on: day)]
        )
        #expect(
            InspectionTeam(leader: officer, members: [punished, related]).obstacles(on: day)
                == [.memberDisciplined, .memberRelated]
        )
    }

    @Test("no inspection without a decision before it")
    func announcement() throws {
        let card = try range("2025-01-01", nil)
        let officer = OfficerStanding(title: .inspector, card: card)
        let team = InspectionTeam(leader: officer, members: [officer])
        let decision = try decision(.teamLeader)
        let before = try #require(Moment("2026-06-10T07:59:59.999999+07:00"))
        #expect(Announcement(decision: nil, team: team, at: before).obstacles == [.decisionMissing])
        #expect(
            Announcement(decision: decision, team: team, at: before).obstacles
                == [.decisionLater(decided: decision.issuedAt, announced: before)]
        )
        #expect(Announcement(decision: decision, team: team, at: decision.issuedAt).obstacles.isEmpty)
    }

    private func decision(
        _ title: OfficerTitle,
        by delegation: Delegation? = nil,
        card: DayRange?,
        suspended: DayRange? = nil,
        form: InspectionForm = .adHoc,
        from source: InformationSource? = .directive,
        verified: String = "",
        last: Day? = nil
    ) throws -> InspectionDecision {
        InspectionDecision(
            issuedAt: try #require(Moment("2026-06-10T08:00:00+07:00")),
            issuer: OfficerStanding(title: title, card: card, suspended: suspended),
            delegation: delegation,
            form: form,
            information: source,
            verifiedAt: Moment(verified),
            lastPlanned: last
        )
    }

    private func decision(
        _ title: OfficerTitle,
        by delegation: Delegation? = nil,
        suspended: DayRange? = nil,
        form: InspectionForm = .adHoc,
        from source: InformationSource? = .directive,
        verified: String = "",
        last: Day? = nil
    ) throws -> InspectionDecision {
        try decision(
            title,
            by: delegation,
            card: range("2025-01-01", nil),
            suspended: suspended,
            form: form,
            from: source,
            verified: verified,
            last: last
        )
    }

    private func delegation(
        from title: OfficerTitle,
        scope: DelegationScope = .inspect,
        first: String = "2026-06-10",
        last: String? = nil,
        isHandedOn: Bool = false
    ) throws -> Delegation {
        Delegation(from: title, scope: scope, valid: try range(first, last), isHandedOn: isHandedOn)
    }

    private func range(_ first: String, _ last: String?) throws -> DayRange {
        let start = try #require(Day(first))
        return try #require(DayRange(first: start, last: last.flatMap { Day($0) }))
    }
}
