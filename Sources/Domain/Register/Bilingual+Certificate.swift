/// The reasons that a certificate's state is given with.
extension Bilingual {
    static func certificateValid(from day: Day, through last: Day) -> Bilingual {
        Bilingual(
            vi: "được công nhận ngày \(day), có giá trị đến hết ngày \(last)",
            en: "recognised on \(day), valid through \(last)"
        )
    }

    static func certificateExpired(from day: Day, through last: Day) -> Bilingual {
        Bilingual(
            vi: "được công nhận ngày \(day), hết hạn sau ngày \(last) (36 tháng)",
            en: "recognised on \(day), ran out after \(last) (36 months)"
        )
    }

    static func certificateRevoked(on day: Day?, why reason: String?) -> Bilingual {
        let since = day.map { ($0.description, $0.description) } ?? ("không rõ ngày", "an unknown day")
        let because = reason.map { ": \($0)" } ?? ""
        return Bilingual(vi: "bị thu hồi từ ngày \(since.0)\(because)", en: "revoked from \(since.1)\(because)")
    }

    static let certificateUndated = Bilingual(
        vi: "nguồn không ghi ngày công nhận nên không tính được thời hạn 36 tháng",
        en: "the sources do not give the day of recognition, so the 36 months cannot be counted"
    )

    static let certificateLater = Bilingual(
        vi: "các quyết định công nhận đã biết đều ban hành sau ngày này",
        en: "every known decision was made after this day"
    )

    static let certificateNone = Bilingual(
        vi: "chưa có quyết định công nhận nào trong sổ đăng ký",
        en: "the register holds no recognition"
    )
}
