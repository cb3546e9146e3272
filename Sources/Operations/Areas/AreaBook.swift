import Domain
import Matching
import Storage

import struct FoundationEssentials.UUID

/// Every administrative area of any day, in memory: about 3,700.
struct AreaBook: Sendable {
    private let records: [UUID: AreaRecord]
    /// What each code has stood for.
    private let versions: [String: [AreaRecord]]
    private let resolver: AddressResolver<UUID>

    init(_ areas: [AreaRecord], _ successions: [AreaSuccession]) {
        records = Dictionary(areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        versions = Dictionary(grouping: areas, by: \.code)
        let gazetteer = Gazetteer(
            areas: areas.map(Gazetteer.Area.init),
            successions: successions.map {
                Gazetteer.Succession(old: $0.oldID, new: $0.newID, effectiveOn: $0.effectiveOn.daysSince1970)
            }
        )
        resolver = AddressResolver(gazetteer: gazetteer)
    }

    subscript(id: UUID) -> AreaRecord? { records[id] }

    /// The areas an address may name on a day: none, the one, or several that fit equally well.
    ///
    /// Of the provinces that were merged in July 2025 the register holds only Quảng Nam's own past. An address of an earlier day
    /// elsewhere is told by its province alone, as it is today, where that still bears the name: it holds all the land of the old.
    func areas(of address: String, on day: Day) -> [AreaRecord] {
        let found = candidates(address, on: day)
        guard found.isEmpty else { return found }
        return candidates(address, on: .last).filter { $0.level == .province && !$0.isValid(on: day) }
    }

    private func candidates(_ address: String, on day: Day) -> [AreaRecord] {
        switch resolver.resolve(address, on: day.daysSince1970) {
        case .resolved(let id): [id].compactMap { records[$0] }
        case .ambiguous(let ids): ids.compactMap { records[$0] }
        case .notFound: []
        }
    }

    /// The former district that all of these areas count in, where they have one in common.
    func commonLocality(of areas: [AreaRecord]) -> AreaRecord? {
        guard let locality = areas.first?.localityID, areas.allSatisfy({ $0.localityID == locality }) else {
            return nil
        }
        return records[locality]
    }

    /// What an area was or became on a day: itself while it existed; several where it was split or merged.
    func counterparts(of area: AreaRecord, on day: Day) -> [AreaRecord] {
        let gazetteer = resolver.gazetteer
        let number = day.daysSince1970
        if area.isValid(on: day) { return [area] }
        let isLater = area.validTo.map { $0 < day } ?? false
        let ids =
            isLater ? gazetteer.successors(of: area.id, on: number) : gazetteer.predecessors(of: area.id, on: number)
        return ids.compactMap { records[$0] }
    }

    /// The areas around an area, the nearest first.
    func ancestors(of area: AreaRecord) -> [AreaRecord] {
        resolver.gazetteer.ancestors(of: area.id).compactMap { records[$0] }
    }

    /// What a code stood for on a day; else what it stands for now or stood for last.
    func area(code: String, on day: Day) -> AreaRecord? {
        let versions = versions[code] ?? []
        return versions.first { $0.isValid(on: day) }
            ?? versions.max { ($0.validTo ?? .last) < ($1.validTo ?? .last) }
    }
}

extension Gazetteer<UUID>.Area {
    fileprivate init(_ area: AreaRecord) {
        self.init(
            id: area.id,
            code: area.code,
            level: GazetteerLevel(area.level),
            kind: area.kind,
            name: area.name,
            parent: area.parentID,
            validFrom: area.validFrom?.daysSince1970,
            validTo: area.validTo?.daysSince1970
        )
    }
}

extension GazetteerLevel {
    fileprivate init(_ level: AreaLevel) {
        switch level {
        case .province: self = .province
        case .district: self = .district
        case .commune: self = .commune
        }
    }
}
