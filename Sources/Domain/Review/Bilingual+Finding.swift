/// What the warnings about a finding say: what is the matter, then what to do.
extension Bilingual {
    static let basisMissing = Bilingual(
        vi: "“Hàng nhái” không phải thuật ngữ pháp lý: cần ghi căn cứ (giả mạo nhãn hiệu, xâm phạm quyền, cạnh tranh "
            + "không lành mạnh) trước khi lập biên bản vi phạm.",
        en: "“Knock-off” is no term of law: give the basis (counterfeit_mark, infringement or unfair_competition) "
            + "before violation minutes are drawn up."
    )

    static func ratioDisagrees(_ ratio: MeasuredRatio, _ kind: GoodsKind) -> Bilingual {
        Bilingual(
            vi:
                "Kết quả đo \(ratio) so với mức tối thiểu là “\(ratio.kind.label.vi)” (NĐ 98/2020 Điều 3 khoản 7 điểm b) "
                + "nhưng ghi là “\(kind.label.vi)”. Hãy kiểm tra lại kết quả đo hoặc loại hàng.",
            en: "The measured ratio \(ratio) makes the goods \(ratio.kind.label.en) (Decree 98/2020 Art. 3(7)(b)), "
                + "but they are recorded as \(kind.label.en). Check the ratio or the kind."
        )
    }

    static func starsUnchecked(_ stars: Int) -> Bilingual {
        Bilingual(
            vi:
                "Hàng ghi \(stars) sao OCOP nhưng chưa gắn với sản phẩm nào trong sổ đăng ký. Hãy ghi mã sản phẩm nếu có.",
            en:
                "The goods claim \(stars) OCOP stars, but no product of the register is named. Give its code if there is one."
        )
    }

    static func expired(_ certificate: Certificate, on day: Day) -> Bilingual {
        Bilingual(
            vi:
                "Ngày \(day), chứng nhận OCOP không còn hiệu lực: \(certificate.reason.vi). Hãy xem nhãn còn ghi sao OCOP không.",
            en: "On \(day) the OCOP certificate was no longer valid: \(certificate.reason.en). "
                + "See whether the label still shows OCOP stars."
        )
    }

    static func revoked(_ certificate: Certificate, on day: Day) -> Bilingual {
        Bilingual(
            vi:
                "Ngày \(day), chứng nhận OCOP đã bị thu hồi: \(certificate.reason.vi). Hãy xem nhãn còn ghi sao OCOP không.",
            en: "On \(day) the OCOP certificate stood revoked: \(certificate.reason.en). "
                + "See whether the label still shows OCOP stars."
        )
    }

    static func unknown(_ certificate: Certificate, on day: Day) -> Bilingual {
        Bilingual(
            vi:
                "Hàng ghi sao OCOP nhưng không rõ chứng nhận có hiệu lực ngày \(day) hay không: \(certificate.reason.vi). "
                + "Hãy yêu cầu xuất trình quyết định công nhận.",
            en: "The goods claim OCOP stars, but whether the certificate was valid on \(day) cannot be told: "
                + "\(certificate.reason.en). Ask for the decision of recognition."
        )
    }

    static func starsDiffer(claimed: Int, listed: Int) -> Bilingual {
        Bilingual(
            vi:
                "Hàng ghi \(claimed) sao OCOP, sổ đăng ký ghi \(listed) sao. Hãy đối chiếu nhãn với quyết định công nhận.",
            en: "The goods claim \(claimed) OCOP stars, the register says \(listed). "
                + "Hold the label against the decision of recognition."
        )
    }

    static func checkDigit(_ gtin: GTIN) -> Bilingual {
        Bilingual(
            vi: "Số kiểm tra của mã \(gtin) sai. Mã được giữ nguyên làm chứng cứ; hãy đọc lại trên bao bì.",
            en: "The check digit of \(gtin) is wrong. The number is kept as evidence; read it again on the package."
        )
    }

    static func otherProduct(_ gtin: GTIN, owner: String) -> Bilingual {
        Bilingual(
            vi:
                "Trong sổ đăng ký, mã \(gtin) thuộc sản phẩm \(owner). Hãy kiểm tra mã sản phẩm; mã vạch có thể là giả.",
            en:
                "In the register \(gtin) belongs to product \(owner). Check the product's code; the bar code may be false."
        )
    }

    static let notCarried = Bilingual(
        vi:
            "Theo sổ đăng ký, điểm bán hàng này không bán sản phẩm này. Hãy kiểm tra nguồn hàng hoặc cập nhật danh mục của điểm.",
        en: "By the register this sales point does not carry the product. Check where the goods came from, "
            + "or bring the point's list up to date."
    )

    static let notYetCounted = Bilingual(
        vi: "Chưa kiểm đếm: hãy bổ sung số lượng và đơn vị tính khi có.",
        en: "Not yet counted: add quantity and unit when they are known."
    )

    static func valueDiffers(_ quantity: Quantity, _ price: Money, product: Money?, value: Money) -> Bilingual {
        let vi = product?.formatted(in: .vietnamese) ?? "quá lớn"
        let en = product?.formatted(in: .english) ?? "too much to hold"
        return Bilingual(
            vi: "\(quantity) × \(price.formatted(in: .vietnamese)) = \(vi), khác trị giá đã ghi "
                + "\(value.formatted(in: .vietnamese)). Hãy kiểm tra số lượng, đơn giá hoặc trị giá.",
            en: "\(quantity) × \(price.formatted(in: .english)) = \(en), not the recorded value of "
                + "\(value.formatted(in: .english)). Check quantity, price or value."
        )
    }
}
