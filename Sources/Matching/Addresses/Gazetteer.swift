/// Every administrative area there is or was, by name, by parent and through the reforms that replaced it.
///
/// A code may stand for other areas on other days (20335 did before and after 2025-07-01); the id of an area never does.
/// Days are counted since 1970-01-01.
public struct Gazetteer<ID: Hashable & Sendable>: Sendable {
    /// All areas, in the order they were given.
    public let areas: [Area]

    private let indexes: [ID: Int]
    private let names: [String: [Int]]
    private let following: [ID: [Succession]]
    private let preceding: [ID: [Succession]]

    /// Indexes areas and successions; a succession that names an unknown area is left out.
    public init(areas: [Area], successions: [Succession]) {
        self.areas = areas
        indexes = Dictionary(areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var names: [String: [Int]] = [:]
        for (index, area) in areas.enumerated() {
            names[AddressWord.key(AddressWord.words(of: area.name)), default: []].append(index)
        }
        self.names = names
        let known = successions.filter { [indexes] in
            $0.old != $0.new && indexes[$0.old] != nil && indexes[$0.new] != nil
        }
        following = Dictionary(grouping: known, by: \.old)
        preceding = Dictionary(grouping: known, by: \.new)
    }

    /// Finds an area.
    public func area(_ id: ID) -> Area? {
        indexes[id].map { areas[$0] }
    }

    /// The area's parents, the nearest first.
    public func ancestors(of id: ID) -> [ID] {
        var result: [ID] = []
        var next = area(id)?.parent
        while let parent = next, !result.contains(parent), parent != id, let area = area(parent) {
            result.append(parent)
            next = area.parent
        }
        return result
    }

    /// The areas that stand in an area's place on a later day: itself while it is valid, several where it was split.
    public func successors(of id: ID, on day: Int) -> [ID] {
        reached(from: id, on: day) { area in
            following[area]?.filter { $0.effectiveOn <= day }.map(\.new) ?? []
        }
    }

    /// The areas of an earlier day whose place an area took: itself if it was valid then, several where they were merged.
    public func predecessors(of id: ID, on day: Int) -> [ID] {
        reached(from: id, on: day) { area in
            preceding[area]?.filter { $0.effectiveOn > day }.map(\.old) ?? []
        }
    }

    /// Areas of any day with this name.
    func areas(named words: [AddressWord]) -> [Area] {
        (names[AddressWord.key(words)] ?? []).map { areas[$0] }
    }

    /// Every area that an address may name above this one: parents, and parents before or after a reform up to the day.
    func surroundings(of id: ID, on day: Int) -> Set<ID> {
        var result: Set<ID> = []
        let isFormer = area(id).map { !$0.isValid(on: day) } ?? false
        let kin = closure(of: id) { area in
            let steps =
                isFormer
                ? following[area]?.map { ($0.effectiveOn, $0.new) } : preceding[area]?.map { ($0.effectiveOn, $0.old) }
            return (steps ?? []).filter { $0.0 <= day }.map(\.1)
        }
        for area in kin { result.formUnion(ancestors(of: area)) }
        return result.union(kin).subtracting([id])
    }

    private func reached(from id: ID, on day: Int, next: (ID) -> [ID]) -> [ID] {
        var result: Set<ID> = []
        var seen: Set<ID> = [id]
        var open = [id]
        while let current = open.popLast() {
            if let area = area(current), area.isValid(on: day) {
                result.insert(current)
            } else {
                open.append(contentsOf: next(current).filter { seen.insert($0).inserted })
            }
        }
        return inOrder(result)
    }

    /// Ids in the order in which their areas were given.
    func inOrder(_ ids: Set<ID>) -> [ID] {
        ids.sorted { indexes[$0, default: 0] < indexes[$1, default: 0] }
    }

    private func closure(of id: ID, next: (ID) -> [ID]) -> Set<ID> {
        var seen: Set<ID> = [id]
        var open = [id]
        while let current = open.popLast() {
            open.append(contentsOf: next(current).filter { seen.insert($0).inserted })
        }
        return seen
    }
}
