/// Something that a person can check with their own eyes in a complaint and in the register.
public enum MatchReason: Hashable, Sendable {
    /// The number under the bar code is the entry's.
    case gtin(String)
    /// The number under the bar code is another entry's.
    case gtinOfOther(String)
    /// The number under the bar code is none of the entry's.
    case gtinUnknown(String)
    /// The whole name stands in the text, as written there.
    case wholeName(String)
    /// These words of the name stand in the text.
    case words([String])
    /// A word of the text is taken for a word of the name.
    case misspelt(written: String, registered: String, how: Misspelling)
    /// A word of the text has other accents than the name's.
    case otherAccents(written: String, registered: String)
    /// These words of the name are missing in the text.
    case missing([String])
    /// The owner is named, with these words.
    case owner([String])
    /// The text names an area of the entry.
    case place
    /// The complaint's area is the entry's; `isDeepest` where it is the very same and not one around it.
    case area(isDeepest: Bool)
    /// The stars that the text claims are not those registered.
    case otherStars(claimed: Int, registered: Int)
    /// The words fit as many entries equally well.
    case twins(Int)

    /// How a word was misspelt.
    public enum Misspelling: String, Hashable, Sendable {
        /// One letter more, less or other, or two exchanged.
        case oneLetter
        /// As it sounds in some region.
        case regional
        /// Keys of Telex or VNI that were not turned into letters.
        case keys
    }
}
