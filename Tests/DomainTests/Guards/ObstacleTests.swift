import Domain
import Testing

@Suite("What stands in the way, in words")
struct ObstacleTests {
    @Test("every obstacle has a code, a field and a text of its own in both languages")
    func words() throws {
        let (day, moment) = (try #require(Day("2026-06-10")), try #require(Moment("2026-06-10T09:00:00+07:00")))
        let all: [Obstacle] = [
            .decisionMissing, .decisionLater(decided: moment, announced: moment), .issuerMayNot(.inspector),
            .delegationMissing(.deputyTeamLeader), .delegationInvalid(on: day), .delegationHandedOn,
            .cardInvalid(field: "leader", on: day), .verificationMissing(.media), .plannedRepeat(on: day),
            .teamTooSmall(1), .memberDisciplined, .memberRelated, .knockoffBasisMissing, .penaltyMissing,
            .minutesMissing(limit: .zero), .minutesLater(minutes: moment, decided: moment), .alreadyPenalised,
            .fineOutside(least: .zero, most: .maximum), .warningNotAllowed,
            .capTooLow(.inspector, cap: .zero, maximum: .maximum), .powersUnknown(on: day),
            .crimeSigns(ReferralThreshold.penalCode), .lapsed(.limitation, on: day), .goodsHeld(items: 1),
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        #expect(Set(all.map(\.message.vi)).count == all.count && Set(all.map(\.message.en)).count == all.count)
        for obstacle in all {
            #expect(obstacle.message.vi != obstacle.code && obstacle.message.en.count > 20)
            #expect(!obstacle.field.isEmpty)
        }
        #expect(all.filter { $0.source == nil }.map(\.code) == ["knockoff_basis_missing", "penalty_missing"])
    }
}
