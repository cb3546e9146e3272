import Testing
import VietnameseText

@Suite("Recognising encodings from before Unicode")
struct LegacyEncodingTests {
    @Test(
        "text in TCVN3 and VNI is recognised and can be read",
        arguments: [
            (.tcvn3, "N\u{AD}íc m¾m Tam Thanh", "Nước mắm Tam Thanh"), (.tcvn3, "§µ N½ng", "Đà Nẵng"),
            (.tcvn3, "MËt ong rõng", "Mật ong rừng"), (.tcvn3, "Hîp t¸c x·", "Hợp tác xã"),
            (.vni, "Nöôùc maém Tam Thanh", "Nước mắm Tam Thanh"), (.vni, "Ñaø Naüng", "Đà Nẵng"),
            (.vni, "Maät ong röøng", "Mật ong rừng"), (.vni, "HÔÏP TAÙC XAÕ", "HỢP TÁC XÃ"),
        ] as [(LegacyEncoding, String, String)]
    )
    func recognised(encoding: LegacyEncoding, text: String, meaning: String) {
        #expect(LegacyEncoding.detect(in: text) == encoding)
        #expect(encoding.decode(text) == meaning)
    }

    @Test("bytes of TCVN3 are recognised")
    func bytes() {
        #expect(LegacyEncoding.detect(in: [0x4E, 0xAD, 0xED, 0x63, 0x20, 0x6D, 0xBE, 0x6D] as [UInt8]) == .tcvn3)
    }

    @Test(
        "Unicode, plain ASCII and other languages are left alone",
        arguments: [
            "Nước mắm Tam Thanh", "nuoc mam tam thanh", "", "Cà phê Ðà Lạt", "Rượu Ta\u{300} Vạc", "Quán Phở Hòa",
            "café",
            "Señor Müller, naïve façade", "кофе", "Trà №5 – “đặc biệt”", "Krông Nô, Ea H'leo",
        ]
    )
    func notRecognised(text: String) {
        #expect(LegacyEncoding.detect(in: text) == nil)
    }
}
