/// The units that goods are counted, weighed and packed in.
public enum UnitOfMeasure: String, CaseIterable, Hashable, Sendable {
    /// Weights: kilogram, gram, and tấn (1000 kg), tạ (100 kg), yến (10 kg).
    case kilogram = "kg"
    case gram = "g"
    case tonne = "tấn"
    case quintal = "tạ"
    case yen = "yến"
    /// Volumes.
    case litre = "lít"
    case millilitre = "ml"
    /// Packings and pieces.
    case box = "hộp"
    case bottle = "chai"
    case packet = "gói"
    case carton = "thùng"
    case sack = "bao"
    case can = "lon"
    case jar = "hũ"
    case bag = "túi"
    case piece = "cái"
    case item = "chiếc"
    case double = "đôi"
    case set = "bộ"
    case pair = "cặp"
    case blister = "vỉ"
    case stick = "cây"
    case pouch = "bịch"

    /// Reads a unit as people write it, with accents or without; `nil` for any other word.
    ///
    /// Without accents `ta` and `yen` are read as nothing: they are too often other words.
    public init?(word: some StringProtocol) {
        let key = Vietnamese.accentedKey(String(word))
        guard let unit = Self.spellings[key] else { return nil }
        self = unit
    }

    private static let spellings: [String: UnitOfMeasure] = {
        var spellings: [String: UnitOfMeasure] = [:]
        for unit in allCases {
            if unit != .quintal, unit != .yen { spellings[Vietnamese.fold(unit.rawValue)] = unit }
            spellings[Vietnamese.accentedKey(unit.rawValue)] = unit
        }
        for (word, unit) in [("gam", .gram), ("gr", .gram), ("l", .litre), ("ký", .kilogram), ("kí", .kilogram)]
            as [(String, UnitOfMeasure)]
        {
            spellings[word] = unit
        }
        return spellings
    }()
}
