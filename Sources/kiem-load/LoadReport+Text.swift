import Contract

extension LoadReport {
    /// The report for people.
    var text: String {
        var lines = [
            "\(plan.clients) clients × \(plan.inFlight) on the way, \(plan.mix), "
                + "measured for \(figures.measuredSeconds.text(digits: 1)) s; "
                + "the generator used \(figures.processorShare.text(digits: 2)) of a processor",
            "closed loop: a client asks again when it is answered, so latencies are corrected for nothing",
            "",
        ]
        let heads = ["operation", "right", "a second", "refused", "wrong", "p50", "p90", "p99", "p99.9", "max"]
        lines += Self.aligned([heads] + parts.map(row))
        for (chore, tally) in parts {
            for (code, count) in tally.refusals {
                lines.append("\(chore.rawValue): \(count) refused with \(code.rawValue)")
            }
            for sample in tally.samples { lines.append("\(chore.rawValue): wrong: \(sample)") }
        }
        let counts = [
            (figures.lostConnections, "connections lost"), (figures.repeated, "requests sent again"),
            (figures.unknown, "writes of which nobody knows whether they were done"),
            (figures.unfinished, "clients still waiting for answers"),
        ]
        for (count, what) in counts where count > 0 { lines.append("\(count) \(what)") }
        return lines.joined(separator: "\n")
    }

    private func row(_ chore: Chore, _ tally: Tally) -> [String] {
        let latencies = tally.quantiles.map { Self.time($0.nanoseconds) }
        return [
            chore.rawValue, String(tally.right), rate(tally).text(digits: 0),
            String(tally.refused.values.reduce(0, +)), String(tally.wrong),
        ] + (latencies.isEmpty ? ["-", "-", "-", "-", "-"] : latencies)
    }

    private static func time(_ nanoseconds: UInt64) -> String {
        let value = Double(nanoseconds)
        return switch value {
        case ..<1e6: "\((value / 1e3).text(digits: 0)) µs"
        case ..<1e9: "\((value / 1e6).text(digits: 2)) ms"
        default: "\((value / 1e9).text(digits: 2)) s"
        }
    }

    /// The first column to the left, numbers to the right.
    private static func aligned(_ rows: [[String]]) -> [String] {
        guard let heads = rows.first else { return [] }
        let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + blanks : blanks + cell.0
            }
            return cells.joined(separator: "  ")
        }
    }
}
