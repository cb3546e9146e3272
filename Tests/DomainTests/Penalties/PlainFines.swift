import ReferenceFiles

/// Fines worked out a second time, from the file's cells alone and by another way: the row is found by counting thresholds.
struct PlainFines {
    struct Row {
        let code: String
        let row: Int
        let basis: String
        let thresholds: (value: Double, gain: Double?)
        let isUpperInclusive: Bool
        let fine: (least: Double, most: Double)
        let factor: Double
    }

    struct Fine: Equatable {
        let row: Int
        let least: Double
        let most: Double
    }

    let rows: [Row]

    init() throws {
        rows = try ReferenceTable("fine_brackets").rows.map { cells in
            Row(
                code: cells["code"],
                row: Int(cells["row_no"]) ?? 0,
                basis: cells["basis"],
                thresholds: (Double(cells["lo"]) ?? 0, Double(cells["gain_lo"])),
                isUpperInclusive: cells["bounds"] == "(]",
                fine: (Double(cells["fine_min"]) ?? 0, Double(cells["fine_max"]) ?? 0),
                factor: Double(cells["special_mult"]) ?? 1
            )
        }
    }

    /// The fine of a value, or of the higher of value and gain; `nil` where the lowest threshold is not passed.
    func fine(code: String, value: Int64?, gain: Int64?, special: Bool, organisation: Bool) -> Fine? {
        let table = rows.filter { $0.code == code }
        let passed = max(
            value.map { number in table.filter { Self.passes(number, $0.thresholds.value, $0) }.count } ?? 0,
            gain.map { number in
                table.filter { $0.thresholds.gain.map { Self.passes(number, $0, table[0]) } ?? false }.count
            }
                ?? 0
        )
        guard passed > 0 else { return nil }
        let row = table[passed - 1]
        // Most that an individual pays: industrial property 250, counterfeit 200, the rest of commerce 100 million.
        let most: Double =
            code.hasPrefix("ND99") ? 250e6 : ["ND98.15", "ND98.17"].contains(code) ? 100e6 : 200e6
        let factor = special ? row.factor : 1
        let double: Double = organisation ? 2 : 1
        return Fine(
            row: row.row,
            least: min(row.fine.least * factor, most) * double,
            most: min(row.fine.most * factor, most) * double
        )
    }

    private static func passes(_ number: Int64, _ threshold: Double, _ row: Row) -> Bool {
        row.isUpperInclusive ? Double(number) > threshold : Double(number) >= threshold
    }
}
