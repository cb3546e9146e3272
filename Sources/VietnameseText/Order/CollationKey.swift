/// What Vietnamese names are put in order by: letters first (a ă â b c d đ e ê …), then tones, then case.
///
/// Tones go ngang, huyền, hỏi, ngã, sắc, nặng and count only where all letters are the same, as in dictionaries (and in the
/// `vi` collation of Unicode CLDR): `ma`, `mà`, `mả`, `mã`, `má`, `mạ`, `mac`. Digits come before letters, punctuation
/// before digits.
public struct CollationKey: Hashable, Comparable, Sendable {
    private let letters: [UInt32]
    private let tones: [UInt8]
    private let cases: [Bool]

    /// Makes the key of a text in any form.
    public init(_ text: String) {
        var letters: [UInt32] = []
        var tones: [UInt8] = []
        var cases: [Bool] = []
        for character in Vietnamese.composed(text) {
            let lower = character.lowercased()
            for scalar in lower.unicodeScalars {
                let real = ToneMarks.realLetter(scalar)
                let shape = LetterShape(real)
                letters.append(Self.place(of: shape?.letter ?? real))
                tones.append(shape?.tone.rawValue ?? 0)
                cases.append(character.isUppercase)
            }
        }
        self.letters = letters
        self.tones = tones
        self.cases = cases
    }

    /// Orders by letters, then by tones, then small before capital letters.
    public static func < (one: CollationKey, other: CollationKey) -> Bool {
        if one.letters != other.letters { return one.letters.lexicographicallyPrecedes(other.letters) }
        if one.tones != other.tones { return one.tones.lexicographicallyPrecedes(other.tones) }
        return one.cases.lexicographicallyPrecedes(other.cases) { !$0 && $1 }
    }

    private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    private static let places = Dictionary(
        uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, UInt32(0x100 + $0.offset)) }
    )

    /// Whitespace, punctuation, digits, the alphabet, everything else by its number.
    private static func place(of scalar: Unicode.Scalar) -> UInt32 {
        if let place = places[scalar] { return place }
        if scalar.isASCII { return scalar.properties.numericType == nil ? scalar.value : 0x80 + scalar.value }
        if scalar.properties.isWhitespace { return 0x20 }
        if let base = LatinBase.letter(of: scalar), let place = places[Unicode.Scalar(base)] { return place }
        return 0x200 + scalar.value
    }
}
