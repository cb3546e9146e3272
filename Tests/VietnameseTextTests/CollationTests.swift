import Testing
import VietnameseText

@Suite("Vietnamese order")
struct CollationTests {
    @Test(
        "letters come first, tones second, capitals last",
        arguments: [
            ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v", "x", "y"],
            ["ma", "mà", "mả", "mã", "má", "mạ", "mac", "mă", "mâ", "mb"],
            ["An Mỹ", "An Xuân", "Ân Hảo", "Bình An"], ["1", "2", "a"], ["hoà", "hoá", "hoan"], ["an", "An", "ân"],
            ["Da", "Đa", "E"], ["", " ", "(", "1", "a", "z", "я"], ["a b", "ab"],
        ]
    )
    func ordered(expected: [String]) {
        #expect(expected.reversed().sorted { CollationKey($0) < CollationKey($1) } == expected)
    }

    @Test("NFC and NFD have one key")
    func forms() {
        #expect(CollationKey("Đà Nẵng") == CollationKey("Đa\u{300} Na\u{306}\u{303}ng"))
        #expect(CollationKey("Đà") != CollationKey("đà"))
    }
}
