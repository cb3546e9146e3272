/// The short forms that papers, labels and complaints use for common words.
public enum Abbreviations {
    /// What a short form stands for, with its accents; `nil` for any other word.
    ///
    /// The word is folded; single letters (`P.`, `Q.`) count only where a full stop follows directly.
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
            result +=
                expansion(of: word, hasStop: next == ".").map { Vietnamese.fold($0.joined(separator: " ")) } ?? word
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
        "htx": "hợp tác xã", "tht": "tổ hợp tác", "tnhh": "trách nhiệm hữu hạn", "mtv": "một thành viên",
        "dntn": "doanh nghiệp tư nhân", "hkd": "hộ kinh doanh", "cty": "công ty", "tp": "thành phố", "tx": "thị xã",
        "qltt": "quản lý thị trường", "shtt": "sở hữu trí tuệ", "attp": "an toàn thực phẩm", "cssx": "cơ sở sản xuất",
        "kcn": "khu công nghiệp", "kdt": "khu đô thị", "nn": "nông nghiệp", "sxkd": "sản xuất kinh doanh",
        "dv": "dịch vụ", "sx": "sản xuất", "tm": "thương mại", "xnk": "xuất nhập khẩu",
    ])

    private static let withStop = table([
        "p": "phường", "q": "quận", "h": "huyện", "x": "xã", "tt": "thị trấn", "cp": "cổ phần", "t": "tỉnh",
    ])

    private static func table(_ pairs: [String: String]) -> [String: [String]] {
        pairs.mapValues { $0.split(separator: " ").map(String.init) }
    }
}
