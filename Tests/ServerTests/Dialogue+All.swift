extension Dialogue {
    static let all = [
        Dialogue(
            "greeting and leaving",
            [
                ("ping", [#"OK {"pong":true}"#]),
                ("#1 ping", [##"#1 OK {"pong":true}"##]),
                ("quit", [#"OK {"bye":true}"#]),
            ]
        ),
        Dialogue(
            "nothing is answered after quit",
            [
                ("quit", [#"OK {"bye":true}"#]),
                ("ping", []),
            ]
        ),
        Dialogue(
            "a token is needed, a wrong one is refused, and the connection goes on",
            [
                ("#a case.show VV-2026-000123", [##"#a ERR {"code":"unauthenticated","message":"chưa…"##]),
                ("auth token=bad", [#"ERR {"code":"unauthenticated","message":"mã sai"}"#]),
                ("auth", [#"ERR {"code":"invalid","message":"thiếu token","field":"token"}"#]),
                ("case.show VV-2026-000123", [#"ERR {"code":"unauthenticated",…"#]),
                ("auth good", [#"OK {"officer":"QN-001"}"#]),
                ("case.show VV-2026-000123", [#"OK {"case":"VV-2026-000123"}"#]),
                ("auth token=bad", [#"ERR {"code":"unauthenticated","message":"mã sai"}"#]),
                ("case.show VV-2026-000123", [#"OK {"case":"VV-2026-000123"}"#]),
            ]
        ),
        Dialogue(
            "rows come before the end, each with the tag",
            [
                ("auth good", [#"OK {"officer":"QN-001"}"#]),
                (
                    "#x product.search text=2",
                    [
                        ##"#x ROW {"product":"0","name":"x"}"##, ##"#x ROW {"product":"1","name":"x"}"##,
                        ##"#x OK {"count":2}"##,
                    ]
                ),
                ("product.search 0", [#"OK {"count":0}"#]),
            ]
        ),
        Dialogue(
            "fields come as pairs, as JSON, or bare where there is one",
            [
                ("auth {\"token\":\"good\"}", [#"OK {"officer":"QN-001"}"#]),
                ("case.show case=VV-1", [#"OK {"case":"VV-1"}"#]),
                ("case.show case=\"VV \\u0031\"", [#"OK {"case":"VV 1"}"#]),
                ("case.show {\"case\":\"VV-1\"}", [#"OK {"case":"VV-1"}"#]),
                ("case.show VV-1", [#"OK {"case":"VV-1"}"#]),
                ("ping VV-1", [#"ERR {"code":"bad_request","message":"ping không…"#]),
            ]
        ),
        Dialogue(
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
        ),
        Dialogue(
            "messages follow the language that was asked for",
            [
                ("case.burn", [#"ERR {"code":"unknown_operation","message":"không có…"#]),
                ("hello language=en", [#"OK {"language":"en"}"#]),
                ("case.burn", [#"ERR {"code":"unknown_operation","message":"there is no operation…"#]),
                ("auth token=good language=vi", [#"OK {"officer":"QN-001"}"#]),
                ("case.show VV-2026-000404", [#"ERR {"code":"not_found","message":"không có","field":"case"}"#]),
                ("hello language=en", [#"OK {"language":"en"}"#]),
                ("case.show VV-2026-000404", [#"ERR {"code":"not_found","message":"there is none","field":"case"}"#]),
            ]
        ),
        Dialogue(
            "a line that is too long is refused once, with its tag, and the next one is answered",
            [
                (
                    "#long auth token=" + String(repeating: "x", count: 3_000),
                    [##"#long ERR {"code":"too_large","message":"dòng dài hơn giới hạn 2000 byte…"##]
                ),
                (String(repeating: "y", count: 100_000), [#"ERR {"code":"too_large",…"#]),
                ("ping", [#"OK {"pong":true}"#]),
            ]
        ),
        Dialogue(
            "empty lines are passed over and CRLF is taken",
            [
                ("", []),
                ("   ", []),
                ("ping\r", [#"OK {"pong":true}"#]),
                ("\r", []),
                ("ping", [#"OK {"pong":true}"#]),
            ]
        ),
        Dialogue(
            "SQL is text like any other",
            [
                ("auth good", [#"OK {"officer":"QN-001"}"#]),
                (
                    #"case.show case="'; drop table cases; --""#,
                    [#"OK {"case":"'; drop table cases; --"}"#]
                ),
            ]
        ),
    ]

    /// The limit that the dialogues are written for.
    static let lineBytes = 2_000
}
