/// Something that a person can check in two names, and around them.
public enum LookalikeReason: Hashable, Sendable {
    /// The names are the same, however they are typed.
    case sameName
    /// So many letters are more, less, other or exchanged.
    case letters(Int)
    /// The letters are the same, but these words have other tones.
    case otherTones([String])
    /// The letters are the same, but these words have other letters under their accents: `đàn`, `dân`.
    case otherAccents([String])
    /// Words are joined or parted.
    case spacing
    /// Letters of another script stand for Latin ones.
    case otherScript
    /// The makers are the same.
    case sameOwner
    /// The makers' names are a letter or two apart.
    case likeOwner
    /// Both are in one area.
    case sameArea
    /// What differs is the name of its own place or maker.
    case ownName([String])
}
