import Domain
import Storage

/// Figures shared out over places, those with most violations first, those of no place last.
struct SharedFigures<Place: Hashable & Sendable>: Sendable {
    private var order: [Place] = []
    private var figures: [Place: ReportFigures] = [:]

    mutating func add(_ sum: FactSum, to place: Place) {
        if figures[place] == nil { order.append(place) }
        figures[place, default: .nothing].add(sum.facts, of: sum.kind, worth: sum.value)
    }

    /// The places in their order; where as much was found, in the order in which they came.
    var rows: [(place: Place, figures: ReportFigures)] {
        let shares = order.enumerated().map { index, place in (index, place, figures[place] ?? .nothing) }
        return shares.sorted { one, other in
            let (found, others) = (one.2[.violations] ?? 0, other.2[.violations] ?? 0)
            return found == others ? one.0 < other.0 : found > others
        }.map { ($0.1, $0.2) }
    }
}

extension ReportFigures {
    /// What is left when the parts are taken away.
    func without(_ parts: [ReportFigures]) -> ReportFigures {
        var rest = self
        for part in parts {
            for measure in part.measures { rest.add(-(part[measure] ?? 0), to: measure) }
        }
        return rest
    }
}
