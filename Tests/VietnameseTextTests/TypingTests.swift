import Testing
import VietnameseText

@Suite("Reading what an input method left undone")
struct TypingTests {
    @Test(
        "keys of Telex become the word",
        arguments: [
            ("nuwowcs", "nước"), ("mawms", "mắm"), ("huwowng", "hương"), ("ddieenj", "điện"), ("quoocs", "quốc"),
            ("hoaf", "hoà"), ("thuys", "thuý"), ("nuowcs", "nước"), ("chuooix", "chuỗi"), ("nguyeen", "nguyên"),
            ("masm", "mám"), ("ddaf", "đà"), ("giof", "giò"), ("quys", "quý"), ("MAWMS", "mắm"), ("rangx", "rãng"),
        ]
    )
    func telex(keys: String, word: String) {
        #expect(Telex.decode(keys).map(Syllables.bytes) == Syllables.bytes(word))
    }

    @Test("words that are no keys stay", arguments: ["nuoc", "mam", "adidas", "nike", "hello", "", "a", "123", "mắm"])
    func notTelex(word: String) {
        #expect(Telex.decode(word) == nil)
    }

    @Test(
        "keys of VNI become the word",
        arguments: [
            ("nu7o71c", "nước"), ("ma81m", "mắm"), ("d9ie65n", "điện"), ("hoa2", "hoà"), ("quo61c", "quốc"),
            ("ngo5t", "ngọt"), ("thu7o7ng", "thương"), ("nuo71c", "nước"),
        ]
    )
    func vni(keys: String, word: String) {
        #expect(VNITyping.decode(keys).map(Syllables.bytes) == Syllables.bytes(word))
    }

    @Test("codes and plain words are no keys of VNI", arguments: ["st25", "ql1a", "mam", "25", "a0", "gtin8"])
    func notVNI(word: String) {
        #expect(VNITyping.decode(word) == nil)
    }

    @Test("every syllable typed in Telex at its end is read back")
    func inventory() {
        let keys: [Character: String] = [
            "ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd",
        ]
        let tones = ["", "f", "r", "x", "s", "j"]
        for (index, entry) in SyllableInventory.entries.enumerated() {
            let level = SyllableInventory.entries[index - index % 6].newer
            let typed = level.map { keys[$0] ?? String($0) }.joined() + tones[index % 6]
            guard typed != entry.newer else { continue }
            #expect(Telex.decode(typed) == entry.newer, "\(typed)")
        }
    }
}
