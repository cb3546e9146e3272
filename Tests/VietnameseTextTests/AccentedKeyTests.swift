import Testing
import VietnameseText

@Suite("Comparing Vietnamese text with its accents")
struct AccentedKeyTests {
    @Test(
        "old and new placement of tones are one word",
        arguments: [
            ("hòa", "hoà"), ("HÒA", "hoà"), ("Khỏe", "khoẻ"), ("lòe", "loè"), ("thúy", "thuý"), ("ủy", "uỷ"),
            ("tụy", "tuỵ"),
            ("hõa", "hoã"), ("Hóa", "hoá"), ("họa", "hoạ"), ("xóay", "xoáy"), ("lũy", "luỹ"), ("tùy", "tuỳ"),
        ]
    )
    func placements(old: String, new: String) {
        #expect(Syllables.bytes(Vietnamese.accentedKey(old)) == Syllables.bytes(new))
        #expect(Syllables.bytes(Vietnamese.accentedKey(new)) == Syllables.bytes(new))
        let folded = Vietnamese.fold(new)
        #expect(Vietnamese.fold(old) == folded)
        #expect(Vietnamese.accentedKey(folded) == folded)
    }

    @Test("all initials with all tones of oa, oe and uy agree in NFC, NFD and both placements")
    func inventory() {
        let vowel = { (base: Unicode.Scalar) in Syllables.vowels.first { $0.base == base && $0.shape == nil } }
        for (first, second) in [("o", "a"), ("o", "e"), ("u", "y")] as [(Unicode.Scalar, Unicode.Scalar)] {
            for initial in Syllables.initials where !initial.hasPrefix("q") {
                for (index, tone) in Syllables.tones.enumerated() {
                    let expected = initial + Syllables.text([first, vowel(second)?.composed[index]])
                    let spellings = [
                        expected,
                        initial + Syllables.text([vowel(first)?.composed[index], second]),
                        initial + Syllables.text([first, second, tone]),
                        initial + Syllables.text([first, tone, second]),
                    ]
                    for spelling in spellings {
                        #expect(Syllables.bytes(Vietnamese.accentedKey(spelling)) == Syllables.bytes(expected))
                        #expect(
                            Vietnamese.fold(spelling) == initial.replacing(character: "đ", with: "d")
                                + "\(first)\(second)"
                        )
                    }
                }
            }
        }
    }

    @Test(
        "tones that have one place stay there",
        arguments: ["quý", "qúy", "già", "gìa", "của", "mía", "múa", "thuở", "huế", "hoàn", "khuya"]
    )
    func fixed(word: String) {
        #expect(Syllables.bytes(Vietnamese.accentedKey(word)) == Syllables.bytes(word))
    }

    @Test(
        "words that differ in their accents stay apart",
        arguments: [("Tam Đàn", "Tam Dân"), ("vân", "vạn"), ("Mỹ", "Mĩ"), ("ma", "má")]
    )
    func different(one: String, other: String) {
        #expect(Vietnamese.accentedKey(one) != Vietnamese.accentedKey(other))
    }

    @Test("case, spaces, look-alikes of đ and invisible characters do not count")
    func normalises() {
        #expect(Vietnamese.accentedKey(" Ðiện \u{A0} BÀN\u{200B} ") == "điện bàn")
        #expect(Vietnamese.accentedKey("  Plain  TEXT ") == "plain text")
    }
}

extension String {
    fileprivate func replacing(character: Character, with other: Character) -> String {
        String(map { $0 == character ? other : $0 })
    }
}
