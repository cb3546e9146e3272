import Testing
import VietnameseText

@Suite("All syllables of Vietnamese")
struct InventoryTests {
    @Test("NFC, NFD and the older placement of tones fold to the same bare letters")
    func folding() {
        #expect(SyllableInventory.entries.count > 24_000)
        for entry in SyllableInventory.entries {
            let folded = Syllables.bytes(entry.folded)
            #expect(Syllables.bytes(Vietnamese.fold(entry.newer)) == folded)
            #expect(Syllables.bytes(Vietnamese.fold(entry.older)) == folded)
            #expect(Syllables.bytes(Vietnamese.fold(entry.decomposed)) == folded)
        }
    }

    @Test("NFC, NFD and the older placement of tones have one accented key")
    func accents() {
        for entry in SyllableInventory.entries {
            let key = Syllables.bytes(entry.newer)
            #expect(Syllables.bytes(Vietnamese.accentedKey(entry.newer)) == key)
            #expect(Syllables.bytes(Vietnamese.accentedKey(entry.older)) == key)
            #expect(Syllables.bytes(Vietnamese.accentedKey(entry.decomposed)) == key)
        }
    }

    @Test("every syllable is plausible, and its tone can be written from its letters")
    func syllables() {
        for (index, entry) in SyllableInventory.entries.enumerated() {
            #expect(Syllable.isPlausible(entry.folded))
            let level = SyllableInventory.entries[index - index % 6].newer
            let tone = Tone.allCases[index % 6]
            #expect(Syllables.bytes(Syllable.writing(tone, over: level)) == Syllables.bytes(entry.newer))
        }
    }

    @Test(
        "what no syllable can be is not plausible",
        arguments: ["nuwowcs", "mst", "hello", "nuocc", "bsn", "xtra", ""]
    )
    func implausible(word: String) {
        #expect(!Syllable.isPlausible(word))
    }
}
