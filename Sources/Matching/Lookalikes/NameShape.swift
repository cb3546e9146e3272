import VietnameseText

/// A name prepared to be held against others.
struct NameShape {
    let words: [TextWord]
    /// All letters without accents and spaces.
    let letters: [UInt8]
    /// Whether letters of another script stand among the Latin ones.
    let hasOtherScript: Bool

    init(_ name: String) {
        let latin = LookalikeLetters.latin(name)
        hasOtherScript = latin != name
        var reader = WordReader()
        words = reader.words(of: latin)
        letters = words.flatMap { Array($0.form.key.utf8) }
    }
}
