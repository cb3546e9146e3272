import Testing
import VietnameseText

@Suite("Keys of words")
struct WordKeyTests {
    @Test(
        "i and y are one where a syllable has no other vowel",
        arguments: [
            ("kỹ", "kĩ"), ("Mỹ", "mĩ"), ("lý", "lí"), ("tỷ", "tỉ"), ("hy", "hi"), ("sỹ", "sĩ"),
            ("Mỹ Sơn, ký", "mĩ sơn, kí"),
        ]
    )
    func finalY(one: String, other: String) {
        #expect(Vietnamese.searchKey(one) == Vietnamese.searchKey(other))
    }

    @Test("other words with y keep it", arguments: ["tay", "thuy", "yen", "quy", "huyen", "my2", "thy", "ly1", "đây"])
    func otherY(word: String) {
        #expect(Vietnamese.searchKey(word) == Vietnamese.fold(word))
    }

    @Test(
        "what sounds alike somewhere has one regional key",
        arguments: [
            ("sa", "xa"), ("tra", "cha"), ("gia", "da"), ("va", "da"), ("ra", "da"), ("lam", "nam"), ("lan", "lang"),
            ("mat", "mac"), ("nghe", "nge"), ("ghe", "ge"), ("sung", "xun"), ("ky", "ki"),
        ]
    )
    func regional(one: String, other: String) {
        #expect(Vietnamese.regionalKey(one) == Vietnamese.regionalKey(other))
    }

    @Test("what sounds different everywhere keeps apart", arguments: [("ba", "ma"), ("tam", "tan"), ("kha", "ca")])
    func apart(one: String, other: String) {
        #expect(Vietnamese.regionalKey(one) != Vietnamese.regionalKey(other))
    }

    @Test(
        "accents agree, disagree or say nothing",
        arguments: [
            ("hòa", "hoà", .same), ("ma", "má", .unmarked), ("mủ", "mũ", .hookForTilde), ("mạ", "má", .otherTone),
            ("Đàn", "Dân", .otherLetters), ("dăn", "dấn", .otherLetters), ("đá", "dá", .otherLetters),
        ] as [(String, String, AccentAgreement)]
    )
    func agreement(one: String, other: String, expected: AccentAgreement) {
        let one = Vietnamese.accentedKey(one)
        let other = Vietnamese.accentedKey(other)
        #expect(AccentAgreement(one, other) == expected)
        #expect(AccentAgreement(other, one) == expected)
    }

    @Test("words with other letters have no agreement of accents")
    func noAgreement() {
        #expect(AccentAgreement("tam", "tan") == nil)
    }

    @Test(
        "short forms are written out",
        arguments: [
            ("htx nong nghiep", "hop tac xa nong nghiep"),
            ("cty tnhh mtv abc", "cong ty trach nhiem huu han mot thanh vien abc"),
            ("p. an my, tp.tam ky", "phuong an my, thanh pho tam ky"), ("p an my", "p an my"),
            ("q.3", "quan 3"), ("htx.", "hop tac xa"), ("", ""), ("gia 5.000", "gia 5.000"),
        ]
    )
    func abbreviations(text: String, expected: String) {
        #expect(Abbreviations.expanding(text) == expected)
    }
}
