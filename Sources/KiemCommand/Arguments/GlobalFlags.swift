import Domain

/// The flags that every command takes.
struct GlobalFlags: Sendable, Hashable {
    /// The service to talk to.
    var server: String?
    /// The token to show.
    var token: String?
    /// The certificates to trust behind TLS.
    var ca: String?
    /// The certificate to show behind TLS.
    var certificate: String?
    /// The key of that certificate.
    var key: String?
    /// The language of people's text.
    var language: Language?
    /// Whether answers are printed as JSON, one document a line.
    var isJSON = false
    /// Whether colour is unwanted.
    var isColourless = false
    /// How long to wait, and to try again, at the most.
    var timeout: Duration?
    /// Whether help is asked for in place of the deed.
    var isHelp = false

    /// A flag as help and completions list it.
    struct Declaration: Sendable {
        /// The flag.
        let name: String
        /// What stands for its value; nil for a flag without one.
        let value: String?
        /// The words it takes, where there are only some.
        let choices: [String]
        /// A line of help.
        let help: Bilingual
    }

    /// All of them, in the order help lists them.
    static let declarations = [
        Declaration(
            name: "--server",
            value: "ADDRESS",
            choices: [],
            help: Bilingual(
                vi: "dịch vụ: unix:/đường/dẫn, tcp://máy:cổng, tls://máy:cổng (KIEM_SERVER)",
                en: "the service: unix:/path, tcp://host:port, tls://host:port (KIEM_SERVER)"
            )
        ),
        Declaration(
            name: "--token",
            value: "TOKEN",
            choices: [],
            help: Bilingual(
                vi: "mã truy cập (KIEM_TOKEN, hoặc tệp credentials)",
                en: "the token (KIEM_TOKEN, or the credentials file)"
            )
        ),
        Declaration(
            name: "--ca",
            value: "FILE",
            choices: [],
            help: Bilingual(
                vi: "với tls://: chứng thư gốc của cơ quan, thay cho của hệ thống (KIEM_CA)",
                en: "with tls://: the agency's own roots, in place of the system's (KIEM_CA)"
            )
        ),
        Declaration(
            name: "--certificate",
            value: "FILE",
            choices: [],
            help: Bilingual(
                vi: "với tls://: chứng thư của bạn, thay cho mã truy cập (KIEM_CERTIFICATE)",
                en: "with tls://: your certificate, in place of a token (KIEM_CERTIFICATE)"
            )
        ),
        Declaration(
            name: "--key",
            value: "FILE",
            choices: [],
            help: Bilingual(
                vi: "khóa của chứng thư đó, nếu ở tệp khác (KIEM_KEY)",
                en: "the key of that certificate, where it is in another file (KIEM_KEY)"
            )
        ),
        Declaration(
            name: "--lang",
            value: "vi|en",
            choices: Language.allCases.map(\.rawValue),
            help: Bilingual(vi: "ngôn ngữ của lời văn (KIEM_LANG)", en: "language of people's text (KIEM_LANG)")
        ),
        Declaration(
            name: "--json",
            value: nil,
            choices: [],
            help: Bilingual(vi: "in JSON, mỗi dòng một tài liệu", en: "prints JSON, one document a line")
        ),
        Declaration(
            name: "--no-color",
            value: nil,
            choices: [],
            help: Bilingual(vi: "không dùng màu (NO_COLOR)", en: "no colour (NO_COLOR)")
        ),
        Declaration(
            name: "--timeout",
            value: "SECONDS",
            choices: [],
            help: Bilingual(
                vi: "chờ, và ghi lại khi dịch vụ vắng, tối đa bấy nhiêu giây; mặc định 30",
                en: "how long to wait, and to repeat a write while the service is away; 30 unless given"
            )
        ),
        Declaration(
            name: "--help",
            value: nil,
            choices: [],
            help: Bilingual(vi: "trợ giúp về lệnh này", en: "help for this command")
        ),
        Declaration(name: "--version", value: nil, choices: [], help: Bilingual(vi: "phiên bản", en: "the version")),
    ]
}
