extension FuzzTarget {
    /// Inputs that make sense, from which mutation starts.
    public var examples: [[UInt8]] {
        texts.map { Array($0.utf8) }
    }

    private var texts: [String] {
        switch self {
        case .lines: ["ping\n#1 help\r\nquit\n", "#tag case.show VV-2026-000123\n\n  \r\n#t ping\n", Self.long]
        case .resp: Self.respStreams
        case .tokens: Self.requestLines
        case .json:
            [
                "{\"a\":[1,2.5e3,{\"b\":\"x\\u00e9\\n\"}],\"c\":null,\"d\":true}", "[[[[\"\\\\\\\"\",-0.1]]],false]",
                Self.inspection,
            ]
        case .inputs: [Self.inspection, Self.otherInspection]
        }
    }

    private static let long = "#long auth token=" + String(repeating: "x", count: 80) + "\nping\n"

    private static let respStreams = [
        "*1\r\n$4\r\nPING\r\n*2\r\n$4\r\nauth\r\n$4\r\ngood\r\n*1\r\n$4\r\nquit\r\n",
        "*3\r\n$9\r\ncase.show\r\n$4\r\ncase\r\n$14\r\nVV-2026-000123\r\n*0\r\n*-1\r\n*1\r\n$4\r\nPING\r\n",
        "*2\r\n$14\r\ninspection.log\r\n$13\r\n{\"form\":\"xx\"}\r\n*2\r\n$4\r\nPING\r\n$-1\r\n*1\r\n$4\r\nping\r\n",
        "*9\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$0\r\n\r\n*1\r\n$1\r\nx\r\n",
        "*2\r\n$4\r\nPING\r\n$70\r\n" + String(repeating: "x", count: 70) + "\r\n*1\r\n$4\r\nPING\r\n",
    ]

    private static let requestLines = [
        "#7 case.show VV-2026-000123",
        "product.search text=\"nước mắm \\\"Tam Thanh\\\" \\u1EB7 \\uD83D\\uDE00\" limit=5",
        "#a.B_c-9  help operation=case.show language=vi ",
        "inspection.log {\"form\":\"ad_hoc\",\"findings\":[{\"kind\":\"counterfeit\",\"quantity\":1.5}],\"leader\":null}",
        "product.search \"\\n\\t\\\\\"",
        "#x ROW {\"product\":\"502-001\"}",
    ]

    private static let inspection = """
        {"id":"0198f0a0-0000-7000-8000-000000000001","form":"ad_hoc","started_at":"2026-11-23T08:00:00+07:00",\
        "ended_at":"2026-11-23","decision_no":"12/QĐ-KT","decided_on":"2026-11-20","leader":"A","members":["B","C"],\
        "premises":{"name":"Sạp 12","address":"Chợ Tam Kỳ, phường Tam Kỳ","area":"20335"},\
        "party":{"kind":"household","name":"Hộ X","tax_code":"4000123456"},\
        "findings":[{"label_name":"Nước mắm","kind":"knockoff","basis":"infringement","gtin":"8934563138165",\
        "claimed_stars":4,"quantity":12.5,"unit":"chai","unit_price":120000,"goods_value":1500000,"note":"x\\ny"},\
        {"label_name":"Phân","kind":"substandard","measured_ratio":"0.68"}]}
        """

    private static let otherInspection = """
        {"form":"periodic","started_at":"2026-02-28T23:59:59Z","ended_at":"2026-02-28T23:59:59.999999Z",\
        "sales_point":"P-1","complaint":"TB-2026-000123","party":{"kind":"unidentified"},\
        "findings":[{"label_name":"x","kind":"compliant","product":"502-001","quantity":"0.001","unit":"kg"}]}
        """
}
