/// The short forms that papers, labels and complaints use for common words.
public enum Abbreviations {
    /// What a short form stands for, folded; `nil` for any other word.
    ///
    /// The word is folded too; single letters (`P.`, `Q.`) count only where a full stop follows directly.
    public static func expansion(of word: some StringProtocol, hasStop: Bool = false) -> [String]? {
        let word = String(word)
        return always[word] ?? (hasStop ? withStop[word] : nil)
    }

    /// Writes out every short form in a folded text: `htx nong nghiep` becomes `hop tac xa nong nghiep`.
    public static func expanding(_ folded: String) -> String {
        var result = ""
        var word = ""
        func finish(_ next: Character?) {
            guard !word.isEmpty else { return }
            result += expansion(of: word, hasStop: next == ".")?.joined(separator: " ") ?? word
            word = ""
        }
        var isSwallowing = false
        for character in folded {
            if character.isLetter || character.isNumber {
                // `TP.Tam Kỳ` is two words.
                if isSwallowing, result.last != " " { result.append(" ") }
                isSwallowing = false
                word.append(character)
            } else {
                isSwallowing = character == "." && expansion(of: word, hasStop: true) != nil
                finish(character)
                if !isSwallowing { result.append(character) }
            }
        }
        finish(nil)
        return result
    }

    private static let always = table([
        "htx": "hop tac xa", "tht": "to hop tac", "tnhh": "trach nhiem huu han", "mtv": "mot thanh vien",
        "dntn": "doanh nghiep tu nhan", "hkd": "ho kinh doanh", "cty": "cong ty", "tp": "thanh pho", "tx": "thi xa",
        "qltt": "quan ly thi truong", "shtt": "so huu tri tue", "attp": "an toan thuc pham", "cssx": "co so san xuat",
        "kcn": "khu cong nghiep", "kdt": "khu do thi", "nn": "nong nghiep", "sxkd": "san xuat kinh doanh",
        "dv": "dich vu", "sx": "san xuat", "tm": "thuong mai", "xnk": "xuat nhap khau",
    ])

    private static let withStop = table([
        "p": "phuong", "q": "quan", "h": "huyen", "x": "xa", "tt": "thi tran", "cp": "co phan", "t": "tinh",
    ])

    private static func table(_ pairs: [String: String]) -> [String: [String]] {
        pairs.mapValues { $0.split(separator: " ").map(String.init) }
    }
}
