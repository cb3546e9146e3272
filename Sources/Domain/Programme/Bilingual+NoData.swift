/// Why the register cannot speak about some figures of the programme at all.
extension Bilingual {
    static func unknownMetric(_ metric: String) -> Bilingual {
        Bilingual(vi: "không biết cách đếm “\(metric)”", en: "there is no rule for counting “\(metric)”")
    }

    static func partialRound(_ year: Int, registered: Int, reached: Int) -> Bilingual {
        Bilingual(
            vi: "sổ chỉ có \(registered) sản phẩm của đợt \(year), \(reached) đạt từ 3 sao; "
                + "không rõ tổng số sản phẩm đăng ký nên không tính được tỷ lệ",
            en:
                "the register holds only \(registered) products of the \(year) round, \(reached) with three stars or more; "
                + "how many had registered is not known, so there is no share"
        )
    }

    static func noFairLevel(_ year: Int, held: Int) -> Bilingual {
        Bilingual(
            vi: "sổ đăng ký có \(held) hội chợ năm \(year) nhưng không ghi cấp tổ chức",
            en: "the register holds \(held) fairs of \(year), but not who held them"
        )
    }

    static let noYear = Bilingual(
        vi: "chỉ tiêu không ghi thời hạn nên không rõ năm phải đếm",
        en: "the target has no deadline, so the year to count is not known"
    )

    static let noPeriodStart = Bilingual(
        vi: "không rõ sản phẩm được coi là mới kể từ ngày nào",
        en: "from which day a product counts as new is not stated"
    )

    static let noDevelopment = Bilingual(
        vi: "sổ ghi kết quả công nhận, không ghi sản phẩm được giao hoặc hỗ trợ phát triển",
        en: "the register holds recognitions, not which products were assigned or helped to develop"
    )

    static let noExports = Bilingual(
        vi: "sổ đăng ký không có dữ liệu xuất khẩu",
        en: "the register holds nothing about exports"
    )

    static let noOrganisations = Bilingual(
        vi: "sổ đăng ký không ghi tổ chức nào được thành lập mới hoặc củng cố",
        en: "the register does not hold which organisations were founded or strengthened"
    )

    static let noCommitments = Bilingual(
        vi: "sổ đăng ký không có dữ liệu về cam kết bảo đảm an toàn thực phẩm",
        en: "the register holds nothing about commitments to food safety"
    )

    static let noAccounts = Bilingual(
        vi: "sổ đăng ký không có dữ liệu doanh thu, lợi nhuận",
        en: "the register holds nothing about revenue and profit"
    )
}
