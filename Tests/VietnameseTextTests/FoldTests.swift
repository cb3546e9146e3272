import Testing
import VietnameseText

@Suite("Folding Vietnamese text")
struct FoldTests {
    @Test(
        "people find a name however they type it",
        arguments: [
            ("Nước mắm Tam Thanh", "nuoc mam tam thanh"),
            ("NƯỚC MẮM TAM THANH", "nuoc mam tam thanh"),
            ("  Nước \t mắm\u{A0}Tam\nThanh ", "nuoc mam tam thanh"),
            ("Đà Nẵng", "da nang"),
            ("Ðà Nẵng", "da nang"),
            ("Ɖà Nẵng", "da nang"),
            ("ðà nẵng", "da nang"),
            ("Hoà = Hòa", "hoa = hoa"),
            ("THUÝ Thúy", "thuy thuy"),
            ("Ớt A Riêu", "ot a rieu"),
            ("Hermès, Señor & Straße", "hermes, senor & strasse"),
            ("Cà\u{200B} phê\u{FEFF}", "ca phe"),
            ("Кофе Й", "кофе й"),
            ("", ""),
            (" \n ", ""),
        ]
    )
    func folds(text: String, expected: String) {
        #expect(Syllables.bytes(Vietnamese.fold(text)) == Syllables.bytes(expected))
    }

    @Test("NFD, NFC and marks in the wrong order fold alike, to the bare letter", arguments: Syllables.vowels.indices)
    func forms(index: Int) {
        let vowel = Syllables.vowels[index]
        let bare = Syllables.text([vowel.base]).lowercased()
        for (tone, composed) in zip(Syllables.tones, vowel.composed) {
            #expect(Vietnamese.fold(Syllables.text([composed])) == bare)
            #expect(Vietnamese.fold(Syllables.text([vowel.base, vowel.shape, tone])) == bare)
            #expect(Vietnamese.fold(Syllables.text([vowel.base, tone, vowel.shape])) == bare)
        }
    }

    @Test("folding twice changes nothing more", arguments: [UInt32(0)..<0x2000, 0x2000..<0xD800, 0xE000..<0x1_1000])
    func idempotent(range: Range<UInt32>) {
        for scalar in range.compactMap(Unicode.Scalar.init) {
            let once = Vietnamese.fold("x\(Character(scalar))y")
            #expect(Syllables.bytes(Vietnamese.fold(once)) == Syllables.bytes(once))
        }
    }

    @Test("words are runs of letters and digits")
    func words() {
        #expect(Vietnamese.words("xa tam xuan 1, (xe tai; ql1a)") == ["xa", "tam", "xuan", "1", "xe", "tai", "ql1a"])
        #expect(Vietnamese.words(" , ").isEmpty)
    }
}
