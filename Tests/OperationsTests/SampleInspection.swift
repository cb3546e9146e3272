/// Requests about one inspection, as somebody would write them.
enum SampleInspection {
    /// The fields of an inspection with these findings; `more` are further fields, each with a comma in front.
    static func log(
        _ findings: String...,
        ended: String = "2026-11-20",
        place: String = #""premises":{"address":"Chợ Tam Kỳ, phường Tam Kỳ, thành phố Đà Nẵng"}"#,
        more: String = ""
    ) -> String {
        """
        {"form":"ad_hoc","started_at":"\(ended)","ended_at":"\(ended)",\(place),\
        "findings":[\(findings.joined(separator: ","))]\(more)}
        """
    }

    static let counterfeit =
        #"{"label_name":"Nước mắm Tam Thanh","kind":"counterfeit","quantity":12,"unit":"chai","goods_value":1500000}"#
    static let compliant =
        #"{"label_name":"Mật ong rừng","kind":"compliant","quantity":3,"unit":"chai"}"#
}
