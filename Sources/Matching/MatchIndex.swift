/// A register made searchable by what complaints say, as an immutable value.
///
/// A change is a new value that shares nearly everything with the old: `replacing` and `removing` work on a small segment
/// beside the large one, and only a holder that finds `recentCount` grown calls `compacted()`, where it has the time.
public struct MatchIndex: Sendable {
    private let base: IndexSegment
    private let recent: IndexSegment
    /// Entries of the recent segment, in the order of their coming.
    private let recentEntries: [RegisterEntry]
    /// The large segment's entries, to build from again.
    private let baseEntries: [RegisterEntry]
    /// Codes whose entries in the large segment no longer hold.
    private let hidden: Set<String>

    /// Reads a register; of two entries with one code the last holds.
    public init(_ entries: [RegisterEntry]) {
        var places: [String: Int] = [:]
        for (place, entry) in entries.enumerated() { places[entry.code] = place }
        let kept = places.count == entries.count ? entries : places.values.sorted().map { entries[$0] }
        self.init(
            base: IndexSegment(kept),
            baseEntries: kept,
            recentEntries: [],
            hidden: []
        )
    }

    private init(
        base: IndexSegment,
        baseEntries: [RegisterEntry],
        recentEntries: [RegisterEntry],
        hidden: Set<String>
    ) {
        self.base = base
        self.baseEntries = baseEntries
        self.recentEntries = recentEntries
        self.hidden = hidden
        recent = IndexSegment(recentEntries, beside: base)
    }

    /// How many entries hold.
    public var count: Int {
        base.entries.count - hidden.count + recentEntries.count
    }

    /// How many entries came since the large segment was built.
    public var recentCount: Int {
        recentEntries.count
    }

    /// The index with an entry that is new, or takes the place of the one with its code.
    public func replacing(_ entry: RegisterEntry) -> MatchIndex {
        replacing([entry])
    }

    /// The index with several entries that are new or changed.
    public func replacing(_ entries: [RegisterEntry]) -> MatchIndex {
        let codes = Set(entries.map(\.code))
        return with(recentEntries.filter { !codes.contains($0.code) } + entries, hiding: codes)
    }

    /// The index without an entry; itself where there is none with this code.
    public func removing(_ code: String) -> MatchIndex {
        with(recentEntries.filter { $0.code != code }, hiding: [code])
    }

    /// The same entries in one segment: takes as long as building it anew.
    public func compacted() -> MatchIndex {
        MatchIndex(baseEntries.filter { !hidden.contains($0.code) } + recentEntries)
    }

    private func with(_ recentEntries: [RegisterEntry], hiding codes: Set<String>) -> MatchIndex {
        MatchIndex(
            base: base,
            baseEntries: baseEntries,
            recentEntries: recentEntries,
            hidden: hidden.union(codes.filter { base.entry(withCode: $0) != nil })
        )
    }

    /// The numbers of the segments that hold anything.
    var segmentNumbers: [Int] {
        recentEntries.isEmpty ? [0] : [0, 1]
    }

    /// An entry by its number in a segment; `nil` where it no longer holds.
    func entry(_ number: Int32, of segment: Int) -> RegisterEntry? {
        let entry = segment == 0 ? baseEntries[Int(number)] : recentEntries[Int(number)]
        return segment == 0 && hidden.contains(entry.code) ? nil : entry
    }

    /// An entry by its code; `nil` where there is none.
    public func entry(withCode code: String) -> RegisterEntry? {
        if let recent = recent.entry(withCode: code) { return recentEntries[Int(recent)] }
        return base.entry(withCode: code).flatMap { entry($0, of: 0) }
    }

    func segment(_ number: Int) -> IndexSegment {
        number == 0 ? base : recent
    }

    /// Every entry worth a look with its measures, best first.
    func scored(_ text: QueryText) -> [ScoredEntry] {
        guard count > 0 else { return [] }
        var segments: [(IndexSegment, Set<String>)] = [(base, hidden)]
        if !recentEntries.isEmpty { segments.append((recent, [])) }
        let gtinIsKnown = segments.contains { segment, hidden in
            text.gtins.contains { number in
                segment.entries(withGTIN: number).contains { !hidden.contains(segment.entries[Int($0)].code) }
            }
        }
        var scored: [ScoredEntry] = []
        for (number, (segment, hidden)) in segments.enumerated() {
            var scorer = EntryScorer(
                segment,
                text,
                size: Logarithm.natural(Float(max(1, count))),
                gtinIsKnown: gtinIsKnown
            )
            scored += scorer.scored(number: number, hiding: hidden)
        }
        return scored.sorted { ($0.score, $1.code) > ($1.score, $0.code) }
    }
}
