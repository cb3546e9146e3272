public import Domain

/// Sums kept as facts are added, one a day, area and measure, so that a period costs as much as it has days.
///
/// What the stored sums are held against: flows alone; what there is at a period's end, and how many different things were met,
/// cannot be had from sums.
public struct FigureLedger<Area: Hashable & Sendable>: Sendable {
    private struct Place: Hashable, Sendable {
        let day: Day
        let area: Area?
    }

    private var sums: [Place: ReportFigures] = [:]

    /// Begins without facts.
    public init() {}

    /// Enters a fact; a place that counts in no area is still counted.
    public mutating func enter(_ fact: ReportFact, on day: Day, in area: Area?) {
        for (measure, amount) in fact.contributions {
            sums[Place(day: day, area: area), default: ReportFigures()].add(amount, to: measure)
        }
    }

    /// Takes a fact back that a correction replaces, on the day it counted.
    public mutating func takeBack(_ fact: ReportFact, on day: Day, in area: Area?) {
        for (measure, amount) in fact.contributions {
            sums[Place(day: day, area: area), default: ReportFigures()].add(-amount, to: measure)
        }
    }

    /// The figures of some days; every flow is there, zero where nothing happened.
    public func figures(in days: ClosedRange<Day>) -> ReportFigures {
        areas(in: days).values.reduce(into: ReportFigures.nothing) { $0.add($1) }
    }

    /// The figures of some days by area, with those that count in none.
    public func areas(in days: ClosedRange<Day>) -> [Area?: ReportFigures] {
        var areas: [Area?: ReportFigures] = [:]
        for (place, figures) in sums where days.contains(place.day) {
            areas[place.area, default: ReportFigures.nothing].add(figures)
        }
        return areas
    }
}
