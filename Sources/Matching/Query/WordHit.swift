/// A word of a text that may stand for a word of the register.
struct WordHit: Sendable {
    /// How the two are related, before accents are looked at.
    enum Kind: UInt8, Sendable {
        case exact, typed, slip, slipOfWord, sound, soundOfWord
    }

    /// The word's place in the text.
    let position: Int32
    /// The register's word.
    let token: Int32
    let kind: Kind
}
