import Testing

@testable import Reports

@Suite("Width of text on a terminal")
struct DisplayWidthTests {
    @Test(
        "a Vietnamese letter is one column, composed or not; an East Asian wide one is two",
        arguments: [
            ("Nước mắm", 8), ("Nu\u{031B}\u{01A1}\u{0301}c", 4), ("N\u{0075}\u{031B}\u{006F}\u{031B}\u{0301}c", 4),
            ("Tiê\u{0301}ng Vie\u{0323}\u{0302}t", 10), ("東京", 4), ("★★★★", 4), ("✓ đạt", 5), ("", 0), ("ＡＢ", 4),
            ("a\u{200B}b", 2),
        ]
    )
    func width(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test("padding counts columns, not characters or bytes")
    func padding() {
        #expect("Tỉnh".padded(to: 6) == "Tỉnh  ")
        #expect("Ti\u{0309}nh".padded(to: 6, flushRight: true) == "  Ti\u{0309}nh")
        #expect("dài hơn".padded(to: 3) == "dài hơn")
    }

    @Test("what could steer a terminal is made harmless")
    func harmless() {
        #expect(Cell("a\u{1B}[31mb").text == "a\u{FFFD}[31mb")
        #expect(Cell("a\u{202E}b\u{9B}c\u{7F}").text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
        #expect(Cell("một\r\nhai\tba").text == "một\nhai ba")
        #expect(Cell("Nước mắm Tam Thanh").text == "Nước mắm Tam Thanh")
    }

    @Test("text is broken between words, a long word inside, and nothing is lost")
    func wrapping() {
        #expect("Nước mắm Tam Thanh".wrapped(to: 9) == ["Nước mắm", "Tam Thanh"])
        #expect("https://example.org/a".wrapped(to: 8) == ["https://", "example.", "org/a"])
        #expect("hai\ndòng".wrapped(to: 40) == ["hai", "dòng"])
        #expect("hai dòng".wrapped(to: nil) == ["hai dòng"])
        #expect("東京都".wrapped(to: 1) == ["東", "京", "都"])
        #expect("".wrapped(to: 5) == [""])
    }

    @Test("a word is never broken between a letter and its marks")
    func marksStay() {
        #expect("vie\u{0323}\u{0302}t".wrapped(to: 3) == ["vie\u{0323}\u{0302}", "t"])
    }
}
