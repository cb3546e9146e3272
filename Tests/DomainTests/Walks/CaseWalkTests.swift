import Domain
import SeededRandom
import Testing

@Suite("Random walks of cases")
struct CaseWalkTests {
    @Test("10,000 random walks keep the law: admitted moves only, nothing archived while held, no unlawful penalty")
    func walks() throws {
        let table = try FineTable.reference()
        let calendar = try WorkCalendar.reference()
        let start = try #require(Moment("2025-08-01T08:00:00+07:00"))
        let suggestions = (
            large: try table.suggest(offence(of: 33_000_000, on: start.day)),
            small: try table.suggest(offence(of: 500_000, on: start.day))
        )
        let admitted = Set(Lifecycle.moves)
        var visited: [CaseState: Int] = [:]
        var made: Set<CaseMove> = []
        for seed in UInt64(1)...10_000 {
            var random = SeededGenerator(seed: seed)
            var walk = CaseWalk(table: table, calendar: calendar, suggestions: suggestions, start: start)
            for _ in 0..<30 where walk.state != .archived { try walk.step(using: &random) }
            #expect(walk.broken.isEmpty, "seed \(seed): \(walk.broken)")
            #expect(walk.history.allSatisfy(admitted.contains), "seed \(seed)")
            #expect(zip(walk.history, walk.history.dropFirst()).allSatisfy { $0.to == $1.from }, "seed \(seed)")
            #expect(walk.state != .open, "seed \(seed)")
            let isEven = walk.goods.items.values.allSatisfy { item in
                Disposition.allCases.map { item[$0].thousandths }.reduce(0, +) == item.seized.thousandths
            }
            #expect(isEven, "seed \(seed)")
            made.formUnion(walk.history)
            for state in Set(walk.history.map(\.to)) { visited[state, default: 0] += 1 }
        }
        print(
            "walks: seeds 1 to 10000, \(visited.count) states, \(made.count) of \(admitted.count) moves, archived \(visited[.archived] ?? 0)"
        )
        #expect(Set(visited.keys) == Set(CaseState.allCases).subtracting([.open]))
        // The former state has no way in; every other move must have happened.
        #expect(admitted.subtracting(made).allSatisfy { $0.from == .open })
    }

    private func offence(of value: Int64, on day: Day) throws -> Offence {
        let money = try #require(Money(dong: value))
        return Offence(code: "ND98.17", measure: .value(money), party: .individual, committedOn: day)
    }
}
