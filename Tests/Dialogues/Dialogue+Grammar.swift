extension Dialogue {
    /// An answer with rows.
    public static let rows = Dialogue(
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
    )

    /// The three ways of writing fields.
    public static let fields = Dialogue(
        "fields come as pairs, as JSON, or bare where there is one",
        [
            (#"auth {"token":"good"}"#, [#"OK {"officer":"QN-001"}"#]),
            ("case.show case=VV-2026-000123", [#"OK {"case":"VV-2026-000123"}"#]),
            (#"case.show case="VV-2026-00012\u0033""#, [#"OK {"case":"VV-2026-000123"}"#]),
            (#"case.show {"case":"VV-2026-000123"}"#, [#"OK {"case":"VV-2026-000123"}"#]),
            ("case.show VV-2026-000123", [#"OK {"case":"VV-2026-000123"}"#]),
            ("ping VV-2026-000123", [#"ERR {"code":"bad_request","message":"ping không…"#]),
        ]
    )

    /// SQL where a text is wanted.
    public static let sql = Dialogue(
        "SQL is text like any other",
        [
            ("auth good", [#"OK {"officer":"QN-001"}"#]),
            (
                #"case.show case="'; drop table cases; --""#,
                [#"OK {"case":"'; drop table cases; --"}"#]
            ),
        ]
    )
}
