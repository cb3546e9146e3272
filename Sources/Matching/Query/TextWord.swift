/// A word of a complaint, or of a name, where it stands.
struct TextWord: Hashable, Sendable {
    let form: WordForm
    /// As written; the short form where it was written out.
    let written: String
    /// Whether a sign stands between this word and the one before it, or there is none before it.
    let opens: Bool

    /// Whether the word begins with a capital letter.
    var isCapitalised: Bool {
        written.first?.isUppercase ?? false
    }

    /// Both halves of a word that is two.
    func parted(after length: Int) -> [TextWord] {
        let accented = form.accented.count == form.key.count ? form.accented : form.key
        let halves = [
            WordForm(key: String(form.key.prefix(length)), accented: String(accented.prefix(length))),
            WordForm(key: String(form.key.dropFirst(length)), accented: String(accented.dropFirst(length))),
        ]
        return halves.enumerated().map { TextWord(form: $1, written: written, opens: opens && $0 == 0) }
    }
}
