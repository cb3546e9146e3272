/// How a word of a text stands for a word of the register, the surest first.
enum WordAgreement: UInt8, CaseIterable, Hashable, Sendable {
    /// The same word, accents and all.
    case same
    /// The same letters in a text without accents.
    case unmarked
    /// Hỏi for ngã or the other way round.
    case hookForTilde
    /// Without accents in a text that has them.
    case bare
    /// Other tones.
    case otherTone
    /// Other letters under the accents: `đàn` for `dân`.
    case otherLetters
    /// Keys of Telex or VNI.
    case typed
    /// One letter off, and no word of the register as it stands.
    case slip
    /// One letter off, but a word of its own.
    case slipOfWord
    /// As it sounds in some region, and no word of the register as it stands.
    case sound
    /// As it sounds in some region, but a word of its own.
    case soundOfWord

    /// Whether the bare letters are the same.
    var isExact: Bool {
        rawValue <= Self.otherLetters.rawValue
    }

    /// How much of a word's weight speaks for a place in the text, to choose among places; what it means is fitted.
    var share: Float {
        switch self {
        case .same, .unmarked: 1
        case .hookForTilde: 0.95
        case .bare: 0.9
        case .typed: 0.85
        case .slip: 0.75
        case .otherTone, .sound: 0.7
        case .soundOfWord: 0.45
        case .slipOfWord: 0.35
        case .otherLetters: 0.25
        }
    }
}
