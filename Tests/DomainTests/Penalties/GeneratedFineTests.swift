import Domain
import ReferenceFiles
import Testing

@Suite("Fines at every boundary")
struct GeneratedFineTests {
    @Test(
        "all rows at their boundaries, one below and one above, for every party and case, agree with the second calculation"
    )
    func everyBoundary() throws {
        let table = try FineTable.reference()
        let plain = try PlainFines()
        let day = try #require(Day("2026-11-24"))
        #expect(plain.rows.count == 90)
        var count = 0
        var refused = 0
        for row in try ReferenceTable("fine_brackets").rows {
            for input in inputs(of: row) {
                for party in [PartyKind.householdBusiness, .enterprise] {
                    for isSpecial in [false, true] {
                        let offence = Offence(
                            code: row["code"],
                            measure: try #require(measure(input, basis: row["basis"])),
                            party: party,
                            isSpecial: isSpecial,
                            committedOn: day
                        )
                        let expected = plain.fine(
                            code: row["code"],
                            value: input.value,
                            gain: input.gain,
                            special: isSpecial,
                            organisation: party == .enterprise
                        )
                        count += 1
                        refused += expected == nil ? 1 : 0
                        #expect(fine(table, offence) == expected, "\(offence)")
                    }
                }
            }
        }
        print("fines at boundaries: \(count) inputs, \(refused) of them outside every bracket")
        #expect(count >= 2_000)
        #expect(refused > 0)
    }

    @Test("value and gain together take the higher row, and only then need the officer's word")
    func valueAndGain() throws {
        let table = try FineTable.reference()
        let plain = try PlainFines()
        let day = try #require(Day("2026-11-24"))
        let ends: [Int64] = [
            0, 2_999_999, 3_000_000, 4_999_999, 5_000_000, 9_999_999, 10_000_000, 19_999_999, 20_000_000, 29_999_999,
            30_000_000, 49_999_999, 50_000_000, 1_000_000_000,
        ]
        for code in ["ND98.9", "ND98.10", "ND98.11", "ND98.12"] {
            for value in ends {
                for gain in ends {
                    let offence = Offence(
                        code: code,
                        measure: .valueAndGain(try #require(Money(dong: value)), try #require(Money(dong: gain))),
                        party: .individual,
                        committedOn: day
                    )
                    let expected = plain.fine(
                        code: code,
                        value: value,
                        gain: gain,
                        special: false,
                        organisation: false
                    )
                    #expect(fine(table, offence) == expected)
                    let alone = [(value, nil), (nil, gain)].map { (value: Int64?, gain: Int64?) in
                        plain.fine(code: code, value: value, gain: gain, special: false, organisation: false)?.row
                    }
                    let suggestion = try table.suggest(offence)
                    #expect(suggestion.needsConfirmation == (alone[0] != alone[1]))
                    #expect(
                        suggestion.steps.contains { $0.text.en.contains("confirm") } == suggestion.needsConfirmation
                    )
                }
            }
        }
    }

    private struct Input {
        var value: Int64?
        var gain: Int64?
    }

    private func inputs(of row: ReferenceTable.Row) -> [Input] {
        func around(_ column: String) -> [Int64] {
            guard let boundary = Int64(row[column]) else { return [] }
            return [boundary - 1, boundary, boundary + 1].filter { $0 >= 0 }
        }
        let values = (around("lo") + around("hi")).map { Input(value: $0) }
        return values + (around("gain_lo") + around("gain_hi")).map { Input(gain: $0) }
    }

    private func measure(_ input: Input, basis: String) -> OffenceMeasure? {
        switch (input.value, input.gain) {
        case (let value?, nil): basis == "unit_count" ? .pieces(value) : Money(dong: value).map { .value($0) }
        case (nil, let gain?): Money(dong: gain).map { .gain($0) }
        default: nil
        }
    }

    private func fine(_ table: FineTable, _ offence: Offence) -> PlainFines.Fine? {
        guard let suggestion = try? table.suggest(offence) else { return nil }
        return PlainFines.Fine(
            row: suggestion.bracket.row,
            least: Double(suggestion.minimum.dong),
            most: Double(suggestion.maximum.dong)
        )
    }
}
