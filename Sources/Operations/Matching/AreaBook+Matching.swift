import Domain
import Matching
import Storage

import struct FoundationEssentials.UUID

extension AreaBook {
    /// An area and those around it, as the matcher compares them: the deepest first.
    func entryAreas(_ id: UUID) -> [EntryArea] {
        guard let area = self[id] else { return [] }
        return ([area] + ancestors(of: area)).map { EntryArea(code: $0.id.wire, name: $0.name) }
    }

    /// What the matcher compares an area that a complaint is about by: itself, and what it was and has become.
    ///
    /// The register goes on naming the communes of before July 2025, people name those of today.
    func queryAreas(_ id: UUID) -> [String] {
        guard let area = self[id] else { return [] }
        var codes: [String] = [area.id.wire]
        for day in [Self.beforeMergers, Day.last] {
            for counterpart in counterparts(of: area, on: day) where !codes.contains(counterpart.id.wire) {
                codes.append(counterpart.id.wire)
            }
        }
        return codes
    }

    /// A day on which the communes of before the mergers of 2025 stood.
    static let beforeMergers = Day(daysSince1970: 19_900)
}
