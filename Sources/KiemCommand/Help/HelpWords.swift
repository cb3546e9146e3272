import Domain

/// The parts of help that no table holds.
enum HelpWords {
    /// What `--json` prints.
    static let json = Bilingual(
        vi:
            "--json in mỗi dòng một tài liệu với các trường như trên đường truyền: trước hết các dòng ROW, rồi đối tượng OK. "
            + "Danh sách mà OK chỉ nói số dòng và trang sau thì chỉ in các dòng; trang sau báo ở stderr (--after). "
            + "Kết quả ra stdout, lời nhắn ra stderr.",
        en:
            "--json prints one document a line with the fields of the wire: first the ROW lines, then the OK object. For lists whose "
            + "OK only says how many rows there were and where the next page begins, only the rows are printed; the next page is told "
            + "on stderr (--after). Results go to stdout, talk to stderr."
    )

    /// What the exit codes mean.
    static let exitCodes: [(String, Bilingual)] = [
        ("0", Bilingual(vi: "xong", en: "done")),
        ("64", Bilingual(vi: "dùng lệnh sai", en: "wrong usage")),
        ("65", Bilingual(vi: "dữ liệu không hợp lệ hoặc mâu thuẫn", en: "input invalid or in conflict")),
        ("66", Bilingual(vi: "không tìm thấy", en: "not found")),
        ("69", Bilingual(vi: "không tới được dịch vụ hoặc cơ sở dữ liệu", en: "service or database unreachable")),
        ("70", Bilingual(vi: "lỗi của kiem", en: "a fault of kiem's own")),
        ("75", Bilingual(vi: "hãy thử lại (đang bận)", en: "try again (busy)")),
        ("77", Bilingual(vi: "không được phép, hoặc chưa rõ là ai", en: "not allowed, or not known who asks")),
    ]

    /// How completions are put in place.
    static let completionInstallation = [
        ("bash", "source <(kiem completion bash)"),
        ("zsh", "kiem completion zsh > \"${fpath[1]}/_kiem\""),
        ("fish", "kiem completion fish > ~/.config/fish/completions/kiem.fish"),
    ]
}
