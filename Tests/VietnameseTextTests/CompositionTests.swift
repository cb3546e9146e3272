import Testing
import VietnameseText

@Suite("Composing Vietnamese text")
struct CompositionTests {
    @Test("every vowel in every tone composes from marks in either order", arguments: Syllables.vowels.indices)
    func vowels(index: Int) {
        let vowel = Syllables.vowels[index]
        #expect(vowel.composed.count == 6)
        for (tone, composed) in zip(Syllables.tones, vowel.composed) {
            let expected = Syllables.bytes(Syllables.text([composed]))
            for initial in Syllables.initials {
                let whole = Syllables.bytes(initial) + expected
                for marks in [[vowel.shape, tone], [tone, vowel.shape]] {
                    let typed = initial + Syllables.text([vowel.base] + marks)
                    #expect(Syllables.bytes(Vietnamese.composed(typed)) == whole)
                }
                #expect(Syllables.bytes(Vietnamese.composed(initial + Syllables.text([composed]))) == whole)
            }
        }
    }

    @Test("a toned letter takes the circumflex or breve that was typed after it")
    func shapeAfterTone() {
        for vowel in Syllables.vowels where vowel.shape == "\u{302}" || vowel.shape == "\u{306}" {
            let plain = Syllables.vowels.first { $0.base == vowel.base && $0.shape == nil }
            for tone in 1..<6 {
                let typed = Syllables.text([plain?.composed[tone], vowel.shape])
                #expect(
                    Syllables.bytes(Vietnamese.composed(typed))
                        == Syllables.bytes(Syllables.text([vowel.composed[tone]]))
                )
            }
        }
    }

    @Test(
        "text that is no Vietnamese keeps its letters",
        arguments: ["", "plain ASCII 123", "Ðà", "Ɖắk", "№ 5", "日本語", "👨‍👩‍👧", "ﬁ", "a\u{0}b", "кофе"]
    )
    func unchanged(text: String) {
        #expect(Syllables.bytes(Vietnamese.composed(text)) == Syllables.bytes(text))
    }

    @Test("other scripts come out in NFC too")
    func otherScripts() {
        #expect(Syllables.bytes(Vietnamese.composed("и\u{306}")) == Syllables.bytes("й"))
        #expect(Syllables.bytes(Vietnamese.composed("\u{1112}\u{1161}\u{11AB}")) == Syllables.bytes("\u{D55C}"))
        #expect(Syllables.bytes(Vietnamese.composed("\u{212B}")) == [0xC3, 0x85])
    }

    @Test("a circumflex that fits no letter stays where it is")
    func strayMark() {
        let text = "x\u{302} \u{302}"
        #expect(Syllables.bytes(Vietnamese.composed(text)) == Syllables.bytes(text))
    }
}
