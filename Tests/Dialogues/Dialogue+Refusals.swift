extension Dialogue {
    /// Lines that are not understood.
    public static let mistakes = Dialogue(
        "each mistake has its own error, with the tag where it could be read",
        [
            ("auth good", [#"OK {"officer":"QN-001"}"#]),
            ("case.burn VV-1", [#"ERR {"code":"unknown_operation","message":"không có thao tác “case.burn”…"#]),
            ("# ping", [#"ERR {"code":"bad_request","message":"sau # cần nhãn…"#]),
            ("#7", [##"#7 ERR {"code":"bad_request","message":"sau nhãn thiếu tên…"##]),
            ("{}", [#"ERR {"code":"bad_request","message":"dòng phải bắt đầu…"#]),
            ("#7 product.search nước mắm", [##"#7 ERR {"code":"bad_request","message":"cần trường=giá_trị…"##]),
            ("product.search tên=x", [#"ERR {"code":"bad_request","message":"trước dấu = cần…"#]),
            ("case.show case=1 case=2", [#"ERR {"code":"bad_request","message":"trường “case” ghi hai lần…"#]),
            ("case.show case=\"1", [#"ERR {"code":"bad_request","message":"ngoặc kép mở ở đây…"#]),
            ("case.show case=\"1\"2", [#"ERR {"code":"bad_request","message":"sau ngoặc kép đóng…"#]),
            ("case.show case=\"\\x\"", [#"ERR {"code":"bad_request","message":"sau \\ chỉ được…"#]),
            ("case.show case=\"\\uD800\"", [#"ERR {"code":"bad_request","message":"mã \\u chỉ có nửa…"#]),
            ("case.show case=\u{0}", [#"ERR {"code":"bad_request","message":"có ký tự U+0000…"#]),
            ("case.show case=\u{1}", [#"ERR {"code":"bad_request","message":"có ký tự điều khiển…"#]),
            ("case.show {\"case\":\"\\u0000\"}", [#"ERR {"code":"bad_request","message":"có ký tự U+0000…"#]),
            ("case.show {\"case\":1", [#"ERR {"code":"bad_request","message":"JSON dở dang…"#]),
            (
                "case.show {\"case\":" + String(repeating: "[", count: 1_000),
                [#"ERR {"code":"bad_request","message":"JSON lồng quá sâu…"#]
            ),
            ("case.show VV-2026-000404", [#"ERR {"code":"not_found","message":"không có","field":"case"}"#]),
            ("#z ping", [##"#z OK {"pong":true}"##]),
        ]
    )
}
