/// The matcher's weights, in the order of `MatchFeature`.
///
/// Written by scripts/match-fit; not to be edited. Negative log-likelihood a complaint 0.1520 on what they are fitted to, 0.1346 on products held out.
enum MatchModel {
    static let weights: [Float] = [
        0.3414,  // same
        0.3455,  // unmarked
        0.4986,  // hookForTilde
        0.2395,  // bare
        -0.1965,  // otherTone
        -0.8040,  // otherLetters
        0.5197,  // typed
        0.4608,  // slip
        -0.1871,  // slipOfWord
        0.5086,  // sound
        0.2818,  // soundOfWord
        -0.6809,  // elsewhere
        -0.2683,  // missing
        -0.1200,  // missingPraise
        -0.2369,  // nearOtherTone
        -1.5863,  // skipped
        -1.0000,  // skipsLocative
        -1.7861,  // continues
        -3.4968,  // continuesInCapitals
        -1.0000,  // lacksFirst
        -1.6478,  // missingWords
        1.4909,  // foundWords
        1.1006,  // whole
        -0.1008,  // weight
        -0.5000,  // afterLocative
        30.0000,  // gtinSame
        0.0000,  // gtinOfOther
        -1.5392,  // gtinDiffers
        0.1117,  // ownerFound
        0.1307,  // ownerNear
        -0.1635,  // ownerMissing
        6.1944,  // ownerWhole
        0.0347,  // placeNamed
        1.4668,  // areaSame
        0.0000,  // areaWider
        -0.6303,  // constant
        -0.7695,  // size
    ]

    /// The least shared probability of a suggestion.
    static let threshold = 0.6
}
