import Domain
import Testing

@Suite("What the law asks of a penalty")
struct PenaltyGuardTests {
    @Test("minutes before, the fine in the bracket, a signer whose power reaches: lawful")
    func lawful() throws {
        #expect(try obstacles(fine: 8_000_000, signer: .inspector) == [])
    }

    @Test("a fine beyond what needs no minutes has minutes, and before it")
    func minutes() throws {
        let limit = try #require(Money(dong: 500_000))
        #expect(try obstacles(fine: 8_000_000, signer: .inspector, minutes: nil) == [.minutesMissing(limit: limit)])
        let late = try #require(Moment("2026-06-10T09:00:01+07:00"))
        let signed = try #require(Moment("2026-06-10T09:00:00+07:00"))
        #expect(
            try obstacles(fine: 8_000_000, signer: .inspector, minutes: late.description)
                == [.minutesLater(minutes: late, decided: signed)]
        )
        #expect(try obstacles(value: 500_000, special: false, fine: 400_000, signer: .inspector, minutes: nil) == [])
        #expect(try obstacles(value: 500_000, special: false, fine: 0, signer: .inspector, minutes: nil) == [])
    }

    @Test("a fine lies in the bracket, ends included; a warning only where the bracket allows one")
    func amount() throws {
        let outside = Obstacle.fineOutside(
            least: try #require(Money(dong: 6_000_000)),
            most: try #require(Money(dong: 10_000_000))
        )
        #expect(try obstacles(fine: 5_999_999, signer: .inspector) == [outside])
        #expect(try obstacles(fine: 6_000_000, signer: .inspector) == [])
        #expect(try obstacles(fine: 10_000_000, signer: .inspector) == [])
        #expect(try obstacles(fine: 10_000_001, signer: .inspector) == [outside])
        #expect(try obstacles(fine: 0, signer: .inspector) == [.warningNotAllowed])
    }

    @Test("power is judged on the bracket's maximum, not on the fine")
    func cap() throws {
        let cap = try #require(Money(dong: 10_000_000))
        let maximum = try #require(Money(dong: 15_000_000))
        let obstacle = Obstacle.capTooLow(.inspector, cap: cap, maximum: maximum)
        #expect(try obstacles(value: 33_000_000, special: false, fine: 10_000_000, signer: .inspector) == [obstacle])
        #expect(try obstacles(value: 33_000_000, special: false, fine: 10_000_000, signer: .teamLeader) == [])
    }

    @Test("organisations double both the bracket and the power")
    func organisation() throws {
        let found = try obstacles(
            value: 33_000_000,
            special: false,
            fine: 25_000_000,
            signer: .inspector,
            party: .enterprise
        )
        #expect(found.map(\.code) == ["cap_too_low"])
        #expect(
            try obstacles(
                value: 33_000_000,
                special: false,
                fine: 25_000_000,
                signer: .teamLeader,
                party: .enterprise
            ) == []
        )
    }

    @Test("a deputy signs with the head's power, and only by delegation")
    func deputy() throws {
        let first = try #require(Day("2026-01-01"))
        let valid = Delegation(from: .teamLeader, scope: .penalise, valid: try #require(DayRange(first: first)))
        #expect(try obstacles(fine: 8_000_000, signer: .deputyTeamLeader, delegation: valid) == [])
        #expect(
            try obstacles(fine: 8_000_000, signer: .deputyTeamLeader) == [.delegationMissing(.deputyTeamLeader)]
        )
    }

    @Test("signs of a crime block a penalty until the police gave the file back; a second sanction is blocked for good")
    func crime() throws {
        let signs = ReferralThreshold.penalCode.filter { $0.measure == .always }
        #expect(try obstacles(fine: 8_000_000, signer: .inspector, signs: signs) == [.crimeSigns(signs)])
        #expect(try obstacles(fine: 8_000_000, signer: .inspector, signs: signs, isReturned: true) == [])
        #expect(try obstacles(fine: 8_000_000, signer: .inspector, isPenalised: true) == [.alreadyPenalised])
    }

    @Test("a lapsed clock stops the penalty, archiving waits for the goods, minutes for the knock-off's basis")
    func transitions() throws {
        let table = try FineTable.reference()
        let start = try #require(Moment("2026-02-11T15:00:00+07:00"))
        let rule = try #require(DeadlineRule.rule(.penaltyDecision))
        var facts = CaseFacts(now: try #require(Moment("2026-02-28T00:00:00+07:00")))
        facts.clocks = [try LegalClock(rule, from: start, in: .reference())]
        facts.heldItems = 2
        facts.goods = [GoodsLabel(.counterfeit), GoodsLabel(.knockoff)]
        func codes(_ state: CaseState, _ event: CaseEvent) throws -> [String] {
            try Lifecycle.transition(from: state, event: event).get().obstacles(facts, under: table).map(\.code)
        }
        #expect(try codes(.violationRecorded, .penalise) == ["penalty_missing", "lapsed"])
        #expect(try codes(.violationRecorded, .barByTime) == [])
        #expect(try codes(.disposing, .archive) == ["goods_held"])
        #expect(try codes(.inspected, .recordViolation) == ["knockoff_basis_missing"])
        facts.goods = [GoodsLabel(.knockoff, basis: .infringement)]
        facts.heldItems = 0
        #expect(try codes(.disposing, .archive) == [])
        #expect(try codes(.inspected, .recordViolation) == [])
    }

    @Test("a proposal needs what the inspection needs: verified information")
    func proposal() throws {
        let table = try FineTable.reference()
        let propose = try Lifecycle.transition(from: .tipReceived, event: .propose).get()
        var facts = CaseFacts(now: try #require(Moment("2026-06-10T09:00:00+07:00")))
        #expect(propose.obstacles(facts, under: table) == [])
        facts.information = .media
        #expect(propose.obstacles(facts, under: table) == [.verificationMissing(.media)])
        facts.verifiedAt = facts.now
        #expect(propose.obstacles(facts, under: table) == [])
    }

    private func obstacles(
        value: Int64 = 7_015_000,
        special: Bool = true,
        fine: Int64,
        signer: OfficerTitle,
        party: PartyKind = .householdBusiness,
        delegation: Delegation? = nil,
        minutes: String? = "2026-06-09T10:00:00+07:00",
        signs: [ReferralThreshold] = [],
        isReturned: Bool = false,
        isPenalised: Bool = false
    ) throws -> [Obstacle] {
        let table = try FineTable.reference()
        let signedAt = try #require(Moment("2026-06-10T09:00:00+07:00"))
        let offence = Offence(
            code: "ND98.17",
            measure: .value(try #require(Money(dong: value))),
            party: party,
            isSpecial: special,
            committedOn: signedAt.day
        )
        return PenaltyProposal(
            suggestion: try table.suggest(offence),
            fine: try #require(Money(dong: fine)),
            party: party,
            signer: signer,
            delegation: delegation,
            signedAt: signedAt,
            minutesAt: minutes.flatMap { Moment($0) },
            isPenalised: isPenalised,
            crimeSigns: signs,
            isReturnedByPolice: isReturned
        ).obstacles(under: table)
    }
}
