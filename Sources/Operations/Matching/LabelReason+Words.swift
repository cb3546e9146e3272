import Domain
import Matching

extension LabelReason {
    /// The reason for programs.
    var code: String {
        switch self {
        case .sameName: "same_name"
        case .nearName: "near_name"
        case .sameGTIN: "same_gtin"
        case .gtinMalformed: "gtin_malformed"
        case .gtinCheckDigit: "gtin_check_digit"
        case .gtinOfOther: "gtin_of_other"
        case .gtinUnknown: "gtin_unknown"
        case .gtinUnchecked: "gtin_unchecked"
        case .sameProducer: "same_producer"
        case .otherProducer: "other_producer"
        case .producerUnchecked: "producer_unchecked"
        case .sameStars: "same_stars"
        case .otherStars: "other_stars"
        case .starsUnchecked: "stars_unchecked"
        case .starsWithoutRegistration: "stars_without_registration"
        case .certificateExpired: "certificate_expired"
        case .certificateRevoked: "certificate_revoked"
        case .certificateUnknown: "certificate_unknown"
        case .severalProducts: "several_products"
        }
    }

    /// The reason for people.
    var words: Bilingual {
        switch self {
        case .sameName: Bilingual(vi: "tên đúng như đăng ký", en: "the name is the registered one")
        case .nearName(let registered, let reasons):
            Bilingual(
                vi: "tên gần giống “\(registered)”: \(reasons.map(\.words.vi).listed)",
                en: "the name is nearly “\(registered)”: \(reasons.map(\.words.en).listed)"
            )
        case .sameGTIN: Bilingual(vi: "mã vạch đúng như đăng ký", en: "the bar code is the registered one")
        case .gtinMalformed(let number):
            Bilingual(
                vi: "mã vạch “\(number)” không có 8, 12, 13 hoặc 14 chữ số",
                en: "the bar code “\(number)” has not 8, 12, 13 or 14 digits"
            )
        case .gtinCheckDigit(let number):
            Bilingual(vi: "chữ số kiểm tra của mã vạch \(number) sai", en: "the check digit of \(number) is wrong")
        case .gtinOfOther(let code):
            Bilingual(vi: "mã vạch là của sản phẩm \(code)", en: "the bar code is that of product \(code)")
        case .gtinUnknown(let number):
            Bilingual(
                vi: "sản phẩm đăng ký mã vạch khác \(number)",
                en: "the product is registered with another bar code than \(number)"
            )
        case .gtinUnchecked(let number):
            Bilingual(
                vi: "danh bạ chưa ghi mã vạch của sản phẩm nên chưa đối chiếu được \(number)",
                en: "the register has no bar code for the product, so \(number) cannot be checked"
            )
        case .sameProducer: Bilingual(vi: "cơ sở sản xuất đúng như đăng ký", en: "the producer is the registered one")
        case .otherProducer(let registered):
            Bilingual(vi: "chủ thể đăng ký là “\(registered)”", en: "the registered producer is “\(registered)”")
        case .producerUnchecked:
            Bilingual(
                vi: "danh bạ chưa ghi chủ thể nên chưa đối chiếu được",
                en: "the register names no producer, so that cannot be checked"
            )
        case .sameStars: Bilingual(vi: "số sao đúng như chứng nhận", en: "the stars are those of the certificate")
        case .otherStars(let registered):
            Bilingual(vi: "chứng nhận ghi \(registered) sao", en: "the certificate has \(registered) stars")
        case .starsUnchecked:
            Bilingual(
                vi: "chưa có căn cứ về số sao của sản phẩm",
                en: "nothing says whether the product has stars"
            )
        case .starsWithoutRegistration:
            Bilingual(
                vi: "ghi sao OCOP nhưng danh bạ không có sản phẩm này",
                en: "it claims OCOP stars, and the register has no such product"
            )
        case .certificateExpired: Bilingual(vi: "chứng nhận đã hết hạn", en: "the certificate has run out")
        case .certificateRevoked: Bilingual(vi: "chứng nhận đã bị thu hồi", en: "the certificate was revoked")
        case .certificateUnknown:
            Bilingual(
                vi: "chưa rõ chứng nhận còn hiệu lực không",
                en: "whether the certificate is in force is not known"
            )
        case .severalProducts(let codes):
            Bilingual(
                vi: "nhiều sản phẩm cùng tên: \(codes.listed)",
                en: "several products bear the name: \(codes.listed)"
            )
        }
    }
}
