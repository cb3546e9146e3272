import VietnameseText

/// Two entries whose names are alike.
struct Likeness {
    let lookalike: Lookalike

    /// Holds an entry against a registered one; `nil` where the names are not alike.
    init?(_ entry: RegisterEntry, _ name: NameShape, beside other: RegisterEntry, _ otherName: NameShape) {
        guard
            let distance = EditDistance.between(
                name.letters,
                otherName.letters,
                atMost: Self.limit(min(name.letters.count, otherName.letters.count))
            )
        else { return nil }
        var reasons = Self.nameReasons(name, otherName, distance)
        let isSameName = reasons == [.sameName]
        let differing = Self.differingWords(name, otherName)
        let own = differing.isEmpty ? [] : Self.ownNames(of: entry, differing)
        let owners = Self.ownersAgree(entry.owner, other.owner)
        if let owners { reasons.append(owners) }
        let isSameArea = entry.areas.first != nil && entry.areas.first?.code == other.areas.first?.code
        if isSameArea { reasons.append(.sameArea) }
        if !own.isEmpty { reasons.append(.ownName(own)) }
        let lacksOwner = entry.owner == nil || other.owner == nil
        let kind: Lookalike.Kind =
            if owners != nil || (isSameArea && lacksOwner) {
                .double
            } else if isSameName {
                .namesake
            } else if !own.isEmpty, own.count == differing.count {
                .ownName
            } else {
                .imitation
            }
        lookalike = Lookalike(code: other.code, kind: kind, distance: distance, reasons: reasons)
    }

    /// How many letters may separate names of which the shorter has so many.
    static func limit(_ length: Int) -> Int {
        switch length {
        case ..<5: 0
        case ..<10: 1
        default: 2
        }
    }

    private static func nameReasons(_ one: NameShape, _ other: NameShape, _ distance: Int) -> [LookalikeReason] {
        var reasons: [LookalikeReason] = []
        if one.hasOtherScript != other.hasOtherScript { reasons.append(.otherScript) }
        if distance > 0 {
            reasons.append(.letters(distance))
        } else if one.words.map(\.form.key) != other.words.map(\.form.key) {
            reasons.append(.spacing)
        }
        var tones: [String] = []
        var accents: [String] = []
        if one.words.count == other.words.count {
            for (word, registered) in zip(one.words, other.words) where word.form.key == registered.form.key {
                switch AccentAgreement(markedLetters: word.form.accented, registered.form.accented) {
                case .same, .unmarked: continue
                case .otherTone, .hookForTilde: tones.append(word.written)
                case .otherLetters: accents.append(word.written)
                }
            }
        }
        if !tones.isEmpty { reasons.append(.otherTones(tones)) }
        if !accents.isEmpty { reasons.append(.otherAccents(accents)) }
        return reasons.isEmpty ? [.sameName] : reasons
    }

    /// The words of a name that the other has not, accents and all.
    private static func differingWords(_ one: NameShape, _ other: NameShape) -> [TextWord] {
        one.words.filter { word in !other.words.contains { $0.form == word.form } }
    }

    private static func ownNames(of entry: RegisterEntry, _ words: [TextWord]) -> [String] {
        var reader = WordReader()
        let own = Set((entry.areas.map(\.name) + [entry.owner ?? ""]).flatMap { reader.words(of: $0) }.map(\.form))
        return words.filter { own.contains($0.form) }.map(\.written)
    }

    static func ownersAgree(_ one: String?, _ other: String?) -> LookalikeReason? {
        guard let one, let other else { return nil }
        let first = NameShape(one)
        let second = NameShape(other)
        guard !first.letters.isEmpty, !second.letters.isEmpty else { return nil }
        if first.words.map(\.form.key) == second.words.map(\.form.key) {
            // `Tam Đàn` and `Tam Dân` are two cooperatives; without accents nobody knows.
            let agreements = zip(first.words, second.words).map {
                AccentAgreement(sameLetters: $0.form.accented, $1.form.accented, folded: $0.form.key)
            }
            return agreements.contains(.otherLetters) || agreements.contains(.otherTone) ? .likeOwner : .sameOwner
        }
        let limit = min(first.letters.count, second.letters.count) < 16 ? 1 : 2
        guard let distance = EditDistance.between(first.letters, second.letters, atMost: limit) else { return nil }
        return distance == 0 ? .sameOwner : .likeOwner
    }
}
