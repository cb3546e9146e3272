/// The words that say what sort of area a name belongs to.
enum AddressKind: String, CaseIterable {
    case province = "tỉnh"
    case city = "thành phố"
    case town = "thị xã"
    case urbanDistrict = "quận"
    case ruralDistrict = "huyện"
    case ward = "phường"
    case township = "thị trấn"
    case commune = "xã"
    case specialZone = "đặc khu"

    /// The levels that an area of this kind may have; kinds of one level are often mixed up, or changed over the years.
    var levels: Set<GazetteerLevel> {
        switch self {
        case .province: [.province]
        case .city: [.province, .district]
        case .town, .urbanDistrict, .ruralDistrict: [.district]
        case .ward, .township, .commune, .specialZone: [.commune]
        }
    }

    /// Finds a kind at the start of some words, the longest first: `thị xã` before `xã`.
    ///
    /// In a text with accents `quan` is not `quận`. One letter counts with its full stop only: `P.`, `Q.`
    static func leading(_ words: ArraySlice<AddressWord>, isAccented: Bool) -> (kind: AddressKind, length: Int)? {
        guard let first = words.first else { return nil }
        let found = match(words, first, isAccented: isAccented)
        guard let found, !startsSomethingElse(words.dropFirst(found.length), after: found.kind) else { return nil }
        return found
    }

    private static func match(
        _ words: ArraySlice<AddressWord>,
        _ first: AddressWord,
        isAccented: Bool
    ) -> (kind: AddressKind, length: Int)? {
        for (kind, spelling) in spelled where words.count >= spelling.count {
            let start = words.prefix(spelling.count)
            if isAccented ? AddressWord.sameAccents(start, spelling) : start.map(\.folded) == spelling.map(\.folded) {
                return (kind, spelling.count)
            }
        }
        switch first.accented {
        case "tp": return (.city, 1)
        case "tx": return (.town, 1)
        case "tt": return (.township, 1)
        case "p" where first.isAbbreviated: return (.ward, 1)
        case "x" where first.isAbbreviated: return (.commune, 1)
        case "h" where first.isAbbreviated: return (.ruralDistrict, 1)
        case "q" where first.isAbbreviated: return (.urbanDistrict, 1)
        case "t" where first.isAbbreviated: return (.province, 1)
        default: return nil
        }
    }

    /// `tỉnh lộ 607`, `huyện ủy` and `xa lộ` name no area, and neither does a road's number; `xã Lơ Pang` does.
    private static func startsSomethingElse(_ rest: ArraySlice<AddressWord>, after kind: AddressKind) -> Bool {
        guard let next = rest.first else { return false }
        let isRural = kind == .province || kind == .ruralDistrict
        if next.accented == "lộ" || (isRural && next.accented == "lo") { return true }
        return isRural && (next.isNumber || (rest.count == 1 && ["uy", "doi", "doan"].contains(next.folded)))
    }

    private static let spelled: [(AddressKind, [AddressWord])] =
        allCases.map { ($0, AddressWord.words(of: $0.rawValue)) }.sorted { $0.1.count > $1.1.count }
}
