import Domain
import Reports
import Testing

@Suite("The sentence on a typical case")
struct TypicalSentenceTests {
    private static let bottles = TypicalSentence.Lot(
        kind: .counterfeit,
        labelName: "Nước mắm Tam Thanh",
        quantity: Quantity("120"),
        unit: "chai"
    )

    @Test("says where, what, how much, its worth and the fine, as either language writes numbers")
    func whole() {
        let sentence = TypicalSentence(
            .decided,
            at: ["Trung tâm OCOP", "Phường Tam Kỳ"],
            lot: Self.bottles,
            kinds: [.counterfeit],
            value: Money(dong: 12_000_000),
            fine: Money(dong: 30_000_000)
        )
        #expect(
            sentence.text.vi
                == "Kiểm tra tại Trung tâm OCOP, Phường Tam Kỳ, phát hiện 120 chai “Nước mắm Tam Thanh” là hàng giả, "
                + "trị giá 12.000.000 đồng; xử phạt 30.000.000 đồng."
        )
        #expect(
            sentence.text.en
                == "An inspection at Trung tâm OCOP, Phường Tam Kỳ found 120 chai “Nước mắm Tam Thanh” (counterfeit), "
                + "worth VND 12,000,000; fined VND 30,000,000."
        )
    }

    @Test("tells of several lots by the largest, the others' kinds and the worth of all")
    func several() {
        let sentence = TypicalSentence(
            .toPolice,
            at: ["Xã Thăng Bình"],
            lot: Self.bottles,
            otherLots: 2,
            kinds: [.counterfeit, .substandard, .unknownOrigin],
            value: Money(dong: 1_592_717_000),
            fine: Money(dong: 8_000_000)
        )
        #expect(
            sentence.text.vi
                == "Kiểm tra tại Xã Thăng Bình, phát hiện 120 chai “Nước mắm Tam Thanh” là hàng giả cùng 2 lô hàng vi phạm "
                + "khác (hàng kém chất lượng, hàng hóa không rõ nguồn gốc, xuất xứ), tổng trị giá 1.592.717.000 đồng; "
                + "xử phạt 8.000.000 đồng; chuyển hồ sơ sang cơ quan điều tra."
        )
        #expect(
            sentence.text.en
                == "An inspection at Xã Thăng Bình found 120 chai “Nước mắm Tam Thanh” (counterfeit) and 2 other lots in "
                + "violation (substandard, unknown origin), worth VND 1,592,717,000 in all; fined VND 8,000,000; "
                + "the file was handed to the police."
        )
    }

    @Test("leaves out what is not known")
    func sparse() {
        let lot = TypicalSentence.Lot(kind: .smuggled, labelName: "Trà rau má")
        #expect(
            TypicalSentence(.opened, lot: lot).text
                == Bilingual(
                    vi: "Kiểm tra, phát hiện “Trà rau má” là hàng hóa nhập lậu.",
                    en: "An inspection found “Trà rau má” (smuggled)."
                )
        )
        #expect(
            TypicalSentence(.opened, lot: lot, otherLots: 1, kinds: [.smuggled]).text
                == Bilingual(
                    vi: "Kiểm tra, phát hiện “Trà rau má” là hàng hóa nhập lậu cùng 1 lô hàng vi phạm khác.",
                    en: "An inspection found “Trà rau má” (smuggled) and 1 other lot in violation."
                )
        )
        #expect(
            TypicalSentence(.opened, lot: .init(kind: .other, labelName: "Quế")).text
                == Bilingual(
                    vi: "Kiểm tra, phát hiện “Quế” có vi phạm.",
                    en: "An inspection found “Quế” in violation."
                )
        )
    }

    @Test("says what became of a case in which nothing was found")
    func withoutGoods() {
        #expect(
            TypicalSentence(.decided).text
                == Bilingual(vi: "Đã ra quyết định xử phạt.", en: "A penalty was decided.")
        )
        #expect(
            TypicalSentence(.toPolice).text
                == Bilingual(vi: "Chuyển hồ sơ sang cơ quan điều tra.", en: "The file was handed to the police.")
        )
        #expect(
            TypicalSentence(.opened).text
                == Bilingual(vi: "Đang xử lý theo quy định.", en: "The case is being handled.")
        )
    }

    @Test(
        "writes quantities as people do",
        arguments: [
            ("2100", "2.100", "2,100"), ("1.5", "1,5", "1.5"), ("12345.125", "12.345,125", "12,345.125"),
            ("0.25", "0,25", "0.25"),
        ]
    )
    func quantities(_ written: String, _ vi: String, _ en: String) throws {
        var lot = Self.bottles
        let quantity = try #require(Quantity(written))
        lot.quantity = quantity
        lot.unit = "kg"
        let text = TypicalSentence(.opened, lot: lot).text
        #expect(text.vi == "Kiểm tra, phát hiện \(vi) kg “Nước mắm Tam Thanh” là hàng giả.")
        #expect(text.en == "An inspection found \(en) kg “Nước mắm Tam Thanh” (counterfeit).")
    }
}
