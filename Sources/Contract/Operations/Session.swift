public import Domain

/// `hello`: versions and limits; sets the language of messages.
public enum Hello {
    /// The language of this connection's messages.
    public static let language = Parameter<Language?>.optional(
        "language",
        .choice,
        vi: "ngôn ngữ của thông báo",
        en: "language of messages"
    )

    static let definition = OperationDefinition(
        .hello,
        .session,
        by: .everybody,
        vi: "Phiên bản, giới hạn và cổng TCP của dịch vụ",
        en: "Versions, limits and the TCP port of the service",
        takes: [language.description],
        answers: [
            AnswerField("server", vi: "Dịch vụ", en: "Server"),
            AnswerField("version", vi: "Phiên bản", en: "Version"),
            AnswerField("protocol", .number, vi: "Giao thức", en: "Protocol"),
            AnswerField("language", vi: "Ngôn ngữ", en: "Language"),
            AnswerField("port", .number, vi: "Cổng TCP", en: "TCP port"),
            AnswerField("monitor_port", .number, vi: "Cổng giám sát", en: "Monitoring port"),
            AnswerField(
                "limits",
                .object([
                    AnswerField("line_bytes", .number, vi: "Byte một dòng", en: "Bytes a line"),
                    AnswerField("requests_in_flight", .number, vi: "Yêu cầu đang chờ", en: "Requests in flight"),
                    AnswerField("idle_seconds", .number, vi: "Giây không hoạt động", en: "Idle seconds"),
                    AnswerField("connections", .number, vi: "Số kết nối", en: "Connections"),
                    AnswerField("wrong_tokens_a_minute", .number, vi: "Mã sai mỗi phút", en: "Wrong tokens a minute"),
                ]),
                vi: "Giới hạn",
                en: "Limits"
            ),
        ]
    )
}

/// `auth`: shows a token; until then only the operations of the session answer.
public enum Auth {
    /// The token.
    public static let token = Parameter<String>.required("token", .secret, vi: "mã truy cập", en: "the token")

    static let definition = OperationDefinition(
        .auth,
        .session,
        by: .everybody,
        vi: "Xuất trình mã truy cập",
        en: "Shows a token",
        takes: [token.description, Hello.language.description],
        bare: "token",
        answers: [
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("name", vi: "Họ tên", en: "Name"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("roles", .texts, vi: "Vai trò", en: "Roles"),
        ]
    )
}

/// `ping`: asks whether anybody is there.
public enum Ping {
    static let definition = OperationDefinition(
        .ping,
        .session,
        by: .everybody,
        vi: "Hỏi dịch vụ có đang chạy không",
        en: "Asks whether the service is there",
        answers: [AnswerField("pong", .flag, vi: "Có trả lời", en: "Pong")]
    )
}

/// `help`: the table of operations, or one of them.
public enum Help {
    /// The operation asked about.
    public static let operation = Parameter<String?>.optional(
        "operation",
        .text(maximum: 64),
        vi: "tên thao tác, ví dụ case.show",
        en: "an operation's name, such as case.show"
    )

    static let definition = OperationDefinition(
        .help,
        .session,
        by: .everybody,
        vi: "Bảng các thao tác, hoặc một thao tác",
        en: "The table of operations, or one of them",
        takes: [operation.description, Hello.language.description],
        bare: "operation",
        rows: [
            AnswerField("operation", vi: "Thao tác", en: "Operation"),
            AnswerField("summary", vi: "Việc", en: "What it does"),
            AnswerField("access", vi: "Loại", en: "Kind"),
            AnswerField("roles", .texts, vi: "Vai trò", en: "Roles"),
            AnswerField(
                "parameters",
                .objects([
                    AnswerField("name", vi: "Trường", en: "Field"),
                    AnswerField("type", vi: "Kiểu", en: "Type"),
                    AnswerField("range", vi: "Khoảng", en: "Range"),
                    AnswerField("required", .flag, vi: "Bắt buộc", en: "Required"),
                    AnswerField("help", vi: "Giải thích", en: "Help"),
                ]),
                vi: "Trường",
                en: "Fields"
            ),
        ],
        answers: [AnswerField("count", .number, vi: "Số thao tác", en: "Operations")]
    )
}

/// `quit`: ends the connection after the answers still owed.
public enum Quit {
    static let definition = OperationDefinition(
        .quit,
        .session,
        by: .everybody,
        vi: "Kết thúc kết nối",
        en: "Ends the connection",
        answers: [AnswerField("bye", .flag, vi: "Tạm biệt", en: "Bye")]
    )
}
