import Domain
import Storage

/// Figures shared out over places, those with most violations first, those of no place last.
struct SharedFigures<Place: Equatable & Sendable>: Sendable {
    private var shares: [(place: Place, figures: ReportFigures)] = []

    /// Adds to a place's share; a place's sums come one behind the other, as statements order them.
    mutating func add(_ sum: FactSum, to place: Place) {
        if shares.last?.place != place { shares.append((place, .nothing)) }
        shares[shares.count - 1].figures.add(sum.facts, of: sum.kind, worth: sum.value)
    }

    /// The places in their order; where as much was found, in the order in which they came.
    var rows: [(place: Place, figures: ReportFigures)] {
        let found = shares.enumerated().map { place, share in
            (place: place, violations: share.figures[.violations] ?? 0)
        }
        return found.sorted { one, other in
            one.violations == other.violations ? one.place < other.place : one.violations > other.violations
        }.map { shares[$0.place] }
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
