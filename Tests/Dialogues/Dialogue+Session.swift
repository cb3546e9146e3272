extension Dialogue {
    /// Is anybody there, with a tag and without.
    public static let greeting = Dialogue(
        "greeting and leaving",
        [
            ("ping", [#"OK {"pong":true}"#]),
            ("#1 ping", [##"#1 OK {"pong":true}"##]),
            ("quit", [#"OK {"bye":true}"#]),
        ]
    )

    /// After `quit` the service says nothing more.
    public static let leaving = Dialogue(
        "nothing is answered after quit",
        [
            ("quit", [#"OK {"bye":true}"#]),
            ("ping", []),
        ]
    )

    /// Before `auth`, at a wrong token, and after.
    public static let tokens = Dialogue(
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
    )

    /// The language of messages.
    public static let languages = Dialogue(
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
    )
}
