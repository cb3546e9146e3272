extension Dialogue {
    /// Lines beyond the limit.
    public static let longLines = Dialogue(
        "a line that is too long is refused once, with its tag, and the next one is answered",
        [
            (
                "#long auth token=" + String(repeating: "x", count: 3_000),
                [##"#long ERR {"code":"too_large","message":"dòng dài hơn giới hạn 2000 byte…"##]
            ),
            (String(repeating: "y", count: 100_000), [#"ERR {"code":"too_large",…"#]),
            ("ping", [#"OK {"pong":true}"#]),
        ]
    )

    /// Lines with nothing on them, and line ends.
    public static let emptyLines = Dialogue(
        "empty lines are passed over and CRLF is taken",
        [
            ("", []),
            ("   ", []),
            ("ping\r", [#"OK {"pong":true}"#]),
            ("\r", []),
            ("ping", [#"OK {"pong":true}"#]),
        ]
    )
}
