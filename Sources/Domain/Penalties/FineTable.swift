/// The decrees' fine tables and the titles' powers, each row with the days it holds.
public struct FineTable: Hashable, Sendable {
    /// The rows, by code and row.
    public let brackets: [FineBracket]
    /// The powers.
    public let caps: [AuthorityCap]

    /// Takes rows that fit together: bands without gap or overlap, amounts within the field's maximum, one cap a day.
    ///
    /// - Throws: `FineTableFlaw` for the first that do not.
    public init(brackets: [FineBracket], caps: [AuthorityCap]) throws(FineTableFlaw) {
        for bracket in brackets { try FineTable.check(bracket) }
        let codes = Dictionary(grouping: brackets) { $0.code }
        for code in codes.keys.sorted() { try FineTable.check(codes[code] ?? [], of: code) }
        for (place, cap) in caps.enumerated() {
            for other in caps[..<place]
            where other.title == cap.title && other.field == cap.field && other.valid.overlaps(cap.valid) {
                throw .caps(title: cap.title, field: cap.field)
            }
        }
        self.brackets = brackets.sorted { ($0.code, $0.row) < ($1.code, $1.row) }
        self.caps = caps
    }

    /// The codes, in order.
    public var codes: [String] {
        Set(brackets.map(\.code)).sorted()
    }

    /// How much a title may fine an individual on a day; `nil` where the table says nothing about that day.
    public func cap(of title: OfficerTitle, in field: PenaltyField, on day: Day) -> Money? {
        caps.first { $0.title == title && $0.field == field && $0.valid.contains(day) }?.individual
    }

    private static func check(_ bracket: FineBracket) throws(FineTableFlaw) {
        guard let field = bracket.field else { throw .field(code: bracket.code, row: bracket.row) }
        guard bracket.minimum <= bracket.maximum, bracket.maximum <= field.individualMaximum else {
            throw .amounts(code: bracket.code, row: bracket.row)
        }
        guard bracket.specialTenths >= 10 else { throw .multiplier(code: bracket.code, row: bracket.row) }
    }

    private static func check(_ rows: [FineBracket], of code: String) throws(FineTableFlaw) {
        let ordered = rows.sorted { $0.band.lower < $1.band.lower }
        for (place, row) in ordered.enumerated() {
            for other in ordered[..<place] where row.valid.overlaps(other.valid) && row.band.overlaps(other.band) {
                throw .overlap(code: code, rows: [other.row, row.row])
            }
            // Rows of other days may end elsewhere; what follows is looked for among those of the same days.
            guard row.band.upper != nil else { continue }
            let contemporary = ordered.filter { $0.valid.overlaps(row.valid) && $0 != row }
            guard contemporary.contains(where: { row.band.isFollowed(by: $0.band) }) else {
                throw .gap(code: code, rows: [row.row])
            }
        }
    }
}
