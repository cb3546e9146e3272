import ArgumentParser
import Settings

/// The service's own program; `kiem up`, `kiem serve` and `kiem db` come here.
struct Kiemd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiemd",
        abstract: Composition.helpLanguage.text(vi: "Dịch vụ kiem.", en: "The kiem service."),
        discussion: Composition.helpLanguage.text(
            vi: """
                KIEM_HOME: nơi đặt cơ sở dữ liệu riêng và socket; KIEM_DATABASE: cơ sở dữ liệu của mình.
                Mã kết thúc: 0 xong; 64 sai cú pháp; 65 dữ liệu hoặc lược đồ mâu thuẫn; 66 không tìm thấy; 69 không dùng \
                được cơ sở dữ liệu; 70 lỗi của kiem; 75 đang bận, thử lại; 77 không được phép.
                """,
            en: """
                KIEM_HOME: where the private database and the socket are; KIEM_DATABASE: a database of one's own.
                Exit codes: 0 done; 64 wrong usage; 65 data or schema in conflict; 66 not found; 69 database unreachable; \
                70 a fault of kiem's own; 75 in use, try again; 77 not allowed.
                """
        ),
        version: "kiemd \(Version.current)",
        subcommands: [Up.self, Serve.self, Db.self, ProductFiles.self, ComplaintFiles.self]
    )
}
