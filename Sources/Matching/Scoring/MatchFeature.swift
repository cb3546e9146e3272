/// What is measured of an entry beside a complaint; the fitted weight of each stands in `MatchModel`.
///
/// The first are sums of the weights of the name's words that agree in one way; their order is that of `WordAgreement`.
enum MatchFeature: Int, CaseIterable, Sendable {
    case same, unmarked, hookForTilde, bare, otherTone, otherLetters, typed, slip, slipOfWord, sound, soundOfWord
    /// Weight of words that stand elsewhere in the text, out of order.
    case elsewhere
    /// Weight of words that are nowhere; of those that only praise.
    case missing, missingPraise
    /// Weight of misspelt words whose tone is another.
    case nearOtherTone
    /// Words of the text between the name's words, at most eight; such as lead to a place among them.
    case skipped, skipsLocative
    /// Whether the text goes on after the name with what looks like a name; and with a capital letter.
    case continues, continuesInCapitals
    /// Whether the name's first word is missing: a brand alone may be a place.
    case lacksFirst
    /// How many words of the name are nowhere, how many are there.
    case missingWords, foundWords
    /// Whether every word is there, letter by letter.
    case whole
    /// Weight of the whole name.
    case weight
    /// Whether a word such as `ở` or `chợ` leads to the first word that is there.
    case afterLocative
    /// Whether the complaint's number is the entry's, another entry's, or none of the entry's.
    case gtinSame, gtinOfOther, gtinDiffers
    /// Weight of the owner's words that are there, misspelt, missing; and whether all are there.
    case ownerFound, ownerNear, ownerMissing, ownerWhole
    /// Whether the text names an area of the entry.
    case placeNamed
    /// Whether the complaint's area is the entry's deepest, or a wider one.
    case areaSame, areaWider
    /// Always 1, and the logarithm of the register's size.
    case constant, size
}
