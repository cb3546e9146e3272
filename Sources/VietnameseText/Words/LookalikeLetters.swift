/// Letters of other scripts that look like Latin ones, as forgers of names use them: Cyrillic `а`, Greek `ο`, full-width `ａ`.
///
/// A part of the confusables of Unicode Technical Standard 39: those that could stand in a Vietnamese name.
public enum LookalikeLetters {
    /// The text with Latin letters for what only looks like them; words wholly in another script stay unless all of it does.
    public static func latin(_ text: String) -> String {
        guard !text.utf8.isASCII, text.unicodeScalars.contains(where: isForeign) else { return text }
        var result = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) {
                word.append(scalar)
            } else {
                result.append(contentsOf: latin(word))
                word = []
                result.append(scalar)
            }
        }
        result.append(contentsOf: latin(word))
        return String(result)
    }

    /// Whether a scalar may be in the table at all, without looking it up.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        (0x370..<0x530).contains(scalar.value) || scalar.value > 0xFF00
    }

    private static func latin(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let isForeign = word.contains { $0.value > 0x36F && !(0x1E00...0x1EFF).contains($0.value) && table[$0] == nil }
        return isForeign ? word : word.map { table[$0] ?? $0 }
    }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = [
            ("авекмнорстухіјѕԁԛԝһ", "abekmhopctyxijsdqwh"), ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
            ("αονρυκιτ", "aovpukit"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (others, latin) in pairs {
            for (other, letter) in zip(others.unicodeScalars, latin.unicodeScalars) { table[other] = letter }
        }
        for value in UInt32(0x41)...0x7A {
            if let wide = Unicode.Scalar(value + 0xFEE0), let letter = Unicode.Scalar(value) { table[wide] = letter }
        }
        return table
    }()
}
