import Testing
import VietnameseText

@Suite("Letters of other scripts that look Latin")
struct LookalikeLettersTests {
    @Test(
        "they are read as they look",
        arguments: [
            ("T\u{430}m", "Tam"), ("\u{39D}ước", "Nước"), ("m\u{43E}\u{301}", "mo\u{301}"), ("\u{FF21}\u{FF42}", "Ab"),
            ("Nước mắm", "Nước mắm"), ("abc", "abc"),
        ]
    )
    func read(text: String, expected: String) {
        #expect(Syllables.bytes(LookalikeLetters.latin(text)) == Syllables.bytes(expected))
    }

    @Test("words that could be nothing Latin stay", arguments: ["кофе", "Ωμέγα", "日本", "Жук"])
    func stay(text: String) {
        #expect(Syllables.bytes(LookalikeLetters.latin(text)) == Syllables.bytes(text))
    }
}
