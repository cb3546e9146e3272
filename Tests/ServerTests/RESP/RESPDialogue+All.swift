extension RESPDialogue {
    static let all: [RESPDialogue] = [
        RESPDialogue(
            "what stock clients say when they connect",
            [
                ask("PING", gives: "+PONG"),
                ask("ping", gives: "+PONG"),
                ask("PiNg", "nước\r\n*1", gives: "nước\r\n*1"),
                ask("PING", "a", "b", gives: "-BAD_REQUEST PING không…"),
                ask("HELLO", "3", gives: "-NOPROTO unsupported protocol version"),
                ask("HELLO", "2", gives: "[server kiem proto :2 id :…"),
                ask("hello", gives: "[server kiem proto :2 id :…"),
                ask("HELLO", "2", "SETNAME", "desk", gives: "[server kiem…"),
                ask("CLIENT", "GETNAME", gives: "desk"),
                ask("CLIENT", "SETNAME", "", gives: "+OK"),
                ask("client", "getname", gives: "nil"),
                ask("CLIENT", "SETNAME", "two words", gives: "-INVALID tên kết nối…"),
                ask("CLIENT", "SETINFO", "LIB-NAME", "redis-py", gives: "+OK"),
                ask("CLIENT", "ID", gives: ":…"),
                ask("CLIENT", "KILL", "1", gives: "-BAD_REQUEST CLIENT không…"),
                ask("COMMAND", gives: "[]"),
                ask("COMMAND", "DOCS", gives: "[]"),
                ask("command", "docs", "get", gives: "[]"),
                ask("COMMAND", "COUNT", gives: ":…"),
                ask("COMMAND", "LIST", gives: "[hello auth ping…"),
                ask("CONFIG", "GET", "save", gives: "[]"),
                ask("CONFIG", "SET", "save", "", gives: "-BAD_REQUEST CONFIG không…"),
                ask("INFO", gives: "# Server\r\nserver_name:kiem\r\n…"),
                ask("SELECT", "0", gives: "+OK"),
                ask("SELECT", "1", gives: "-INVALID chỉ có…"),
                ask("HELLO", "2", "AUTH", "default", gives: "-BAD_REQUEST HELLO không…"),
                ask("GET", "x", gives: "-UNKNOWN_OPERATION không có thao tác “GET”…"),
                ask("QUIT", gives: "+OK"),
            ]
        ),
        RESPDialogue("nothing is answered after quit", [ask("quit", gives: "+OK"), ask("PING")]),
        RESPDialogue(
            "a token is needed, a wrong one is refused, and the connection goes on",
            [
                ask("case.show", "VV-1", gives: "-UNAUTHENTICATED chưa xuất trình…"),
                ask("AUTH", "bad", gives: "-UNAUTHENTICATED mã sai"),
                ask("AUTH", gives: "-INVALID token: thiếu token"),
                ask("HELLO", "2", "AUTH", "default", "bad", gives: "-UNAUTHENTICATED mã sai"),
                ask("case.show", "VV-1", gives: "-UNAUTHENTICATED…"),
                ask("AUTH", "good", gives: "+OK"),
                ask("case.show", "VV-1", gives: #"{"case":"VV-1"}"#),
                ask("AUTH", "bad", gives: "-UNAUTHENTICATED mã sai"),
                ask("case.show", "VV-1", gives: #"{"case":"VV-1"}"#),
            ]
        ),
        RESPDialogue(
            "a user's name beside the token says nothing",
            [ask("auth", "default", "good", gives: "+OK"), ask("case.show", "VV-1", gives: #"{"case":"VV-1"}"#)]
        ),
        RESPDialogue(
            "a greeting may bring the token along",
            [
                ask("HELLO", "2", "AUTH", "default", "good", "SETNAME", "x", gives: "[server kiem…"),
                ask("case.show", "VV-1", gives: #"{"case":"VV-1"}"#),
            ]
        ),
        RESPDialogue(
            "fields come as pairs, as JSON, or bare where there is one",
            [
                ask("auth", #"{"token":"good"}"#, gives: "+OK"),
                ask("case.show", "case", "VV 1", gives: #"{"case":"VV 1"}"#),
                ask("case.show", #"{"case":"VV-1"}"#, gives: #"{"case":"VV-1"}"#),
                ask("case.show", "case=VV-1", gives: #"{"case":"case=VV-1"}"#),
                ask("inspection.log", #"{"form":"ad_hoc"}"#, gives: #"{"inspection":"ad_hoc"}"#),
                ask("inspection.log", "ad_hoc", gives: "-BAD_REQUEST inspection.log không nhận…"),
            ]
        ),
        RESPDialogue(
            "an operation with rows answers with an array, the end its last element, also when there is no row",
            [
                ask("auth", "good", gives: "+OK"),
                ask(
                    "product.search",
                    "text",
                    "2",
                    gives: #"[{"product":"0","name":"x"} {"product":"1","name":"x"} {"count":2}]"#
                ),
                ask("product.search", "0", gives: #"[{"count":0}]"#),
            ]
        ),
        RESPDialogue(
            "each mistake has its own error and the connection goes on",
            [
                ask("auth", "good", gives: "+OK"),
                ask("Case.Show", "VV-1", gives: "-UNKNOWN_OPERATION không có thao tác “Case.Show”…"),
                ask("case show", gives: "-BAD_REQUEST phần tử đầu phải là tên thao tác…"),
                ask("", gives: "-BAD_REQUEST phần tử đầu…"),
                ask("case.show", "case", "1", "x", gives: "-BAD_REQUEST trường thiếu giá trị…"),
                ask("case.show", "số", "1", gives: "-BAD_REQUEST ở đây cần tên trường (phần tử 2)"),
                ask("case.show", "case", "1", "case", "2", gives: "-BAD_REQUEST trường “case” ghi hai lần (phần tử 4)"),
                ask("case.show", "\u{0}", gives: "-BAD_REQUEST có ký tự U+0000…"),
                ask("case.show", "{\"case\":1", gives: "-BAD_REQUEST JSON dở dang…"),
                ask(
                    "case.show",
                    "{\"case\":" + String(repeating: "[", count: 1_000),
                    gives: "-BAD_REQUEST JSON lồng quá sâu…"
                ),
                ask("case.show", "VV-2026-000404", gives: "-NOT_FOUND case: không có"),
                send("*0\r\n"),
                send("*-1\r\n", gives: "-BAD_REQUEST mảng rỗng…"),
                send("*2\r\n$4\r\nPING\r\n$-1\r\n", gives: "-BAD_REQUEST chuỗi null…"),
                send(
                    "*1\r\n$2001\r\n" + String(repeating: "x", count: 2_001) + "\r\n",
                    gives: "-TOO_LARGE yêu cầu dài hơn giới hạn 2000 byte…"
                ),
                send(
                    "*1025\r\n" + String(repeating: "$1\r\nx\r\n", count: 1_025),
                    gives: "-TOO_LARGE yêu cầu có quá nhiều phần tử: tối đa 1024…"
                ),
                ask("PING", gives: "+PONG"),
            ]
        ),
        RESPDialogue(
            "a nested array ends the connection",
            broken("*1\r\n*1\r\n$4\r\nPING\r\n", "phần tử của yêu cầu phải là chuỗi")
        ),
        RESPDialogue(
            "a length that is none ends the connection",
            broken("*2\r\n$4\r\nPING\r\n$x\r\n", "sau * hoặc $ phải là độ dài")
        ),
        RESPDialogue("a negative length ends the connection", broken("*-7\r\n", "sau * hoặc $ phải là độ dài")),
        RESPDialogue(
            "a string of another length ends the connection",
            broken("*1\r\n$3\r\nPING\r\n", "chuỗi không dài đúng")
        ),
        RESPDialogue("a plain line ends the connection", broken("ping\r\n", "mỗi yêu cầu RESP2 phải bắt đầu bằng *")),
        RESPDialogue(
            "an array larger than Redis takes ends the connection",
            [
                ask("PING", gives: "+PONG"),
                send("*2000000000\r\n", gives: "-TOO_LARGE yêu cầu có quá nhiều phần tử…"),
                ask("PING"),
            ]
        ),
        RESPDialogue(
            "messages follow the language that was asked for",
            [
                ask("case.burn", gives: "-UNKNOWN_OPERATION không có…"),
                ask("hello", "language", "en", gives: #"{"language":"en"}"#),
                ask("case.burn", gives: "-UNKNOWN_OPERATION there is no operation…"),
                ask("auth", "token", "good", "language", "vi", gives: "+OK"),
                ask("case.show", "VV-2026-000404", gives: "-NOT_FOUND case: không có"),
            ]
        ),
        RESPDialogue(
            "SQL is text like any other",
            [
                ask("auth", "good", gives: "+OK"),
                ask("case.show", "case", "'; drop table cases; --", gives: #"{"case":"'; drop table cases; --"}"#),
            ]
        ),
    ]

    /// What cannot be read on is said to be so, and what stands behind it is not answered.
    private static func broken(_ bytes: String, _ message: String) -> [Exchange] {
        [ask("PING", gives: "+PONG"), send(bytes, gives: "-BAD_REQUEST \(message)…"), ask("PING")]
    }
}
