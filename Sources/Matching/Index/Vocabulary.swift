import VietnameseText

/// The words of a register by their bare letters, numbered, with what a misspelt word may have meant.
struct Vocabulary: Sendable {
    /// Search keys, by number.
    private(set) var keys: [String] = []
    private var numbers: [String: Int32] = [:]
    private var deletions: [UInt64: [Int32]] = [:]
    private var sounds: [String: [Int32]] = [:]

    /// Words with fewer letters are not looked up by what is one letter off: too much is.
    private static let shortest = 3

    /// The number of a word; a new one for a new word.
    mutating func insert(_ key: String) -> Int32 {
        if let number = numbers[key] { return number }
        let number = Int32(keys.count)
        numbers[key] = number
        keys.append(key)
        sounds[Vietnamese.regionalKey(key), default: []].append(number)
        let bytes = Array(key.utf8)
        if bytes.count >= Self.shortest {
            for hash in Self.deletionHashes(of: bytes) { deletions[hash, default: []].append(number) }
        }
        return number
    }

    /// The number of a word that is known.
    func number(of key: String) -> Int32? {
        numbers[key]
    }

    /// Known words that one letter more, less or other makes of a word, or two letters exchanged; not the word itself.
    func neighbours(of key: String) -> [Int32] {
        let bytes = Array(key.utf8)
        guard bytes.count >= Self.shortest else { return [] }
        var found: [Int32] = []
        for hash in Self.deletionHashes(of: bytes) {
            for number in deletions[hash] ?? [] where !found.contains(number) {
                let other = keys[Int(number)]
                guard max(bytes.count, other.utf8.count) > Self.shortest, other != key else { continue }
                if OneEdit.separates(bytes, Array(other.utf8)) { found.append(number) }
            }
        }
        return found
    }

    /// Known words that sound like a word somewhere in the country; not the word itself.
    func soundingLike(_ key: String) -> [Int32] {
        sounds[Vietnamese.regionalKey(key)]?.filter { keys[Int($0)] != key } ?? []
    }

    /// Whether the word is known, or may be a known one misspelt.
    func resembles(_ key: String) -> Bool {
        if numbers[key] != nil || SentenceWords.contains(key) || !neighbours(of: key).isEmpty { return true }
        if !soundingLike(key).isEmpty { return true }
        guard let typed = Telex.decode(key) ?? VNITyping.decode(key) else { return false }
        return numbers[Vietnamese.searchKey(typed)] != nil
    }

    /// Where to part a word in two known ones, as near its middle as can be; `nil` where it is not two.
    func seam(of key: String) -> Int? {
        let count = key.utf8.count
        guard key.utf8.allSatisfy({ $0 < 0x80 }), count >= 4 else { return nil }
        return (2...(count - 2)).filter {
            numbers[String(key.prefix($0))] != nil && numbers[String(key.dropFirst($0))] != nil
        }.min { abs(2 * $0 - count) < abs(2 * $1 - count) }
    }

    /// Hashes of the word and of all it can become by losing a letter, as in Garbe's SymSpell.
    private static func deletionHashes(of bytes: [UInt8]) -> [UInt64] {
        var hashes: [UInt64] = [hash(bytes, without: nil)]
        for place in bytes.indices {
            // Losing either of two equal letters is the same.
            if place > 0, bytes[place] == bytes[place - 1] { continue }
            hashes.append(hash(bytes, without: place))
        }
        return hashes
    }

    /// FNV-1a.
    private static func hash(_ bytes: [UInt8], without place: Int?) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for (index, byte) in bytes.enumerated() where index != place {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}
