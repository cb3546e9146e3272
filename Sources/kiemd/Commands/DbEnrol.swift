import ArgumentParser

/// `kiemd db enrol`.
struct DbEnrol: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol",
        abstract: Composition.helpLanguage.text(
            vi: "Cấp mã truy cập mới, ghi vào tệp credentials; thêm kiểm soát viên đầu tiên nếu chưa có ai.",
            en: "Issues a new token into the credentials file; adds the first officer where there is none."
        ),
        discussion: Composition.helpLanguage.text(
            vi: "Dùng cho kiemd serve, và khi mất mã truy cập. kiemd up tự làm việc này.",
            en: "For kiemd serve, and for whoever has lost the token. kiemd up does it by itself."
        )
    )

    @OptionGroup var database: DatabaseOptions

    @Option(
        help: .init(
            vi: "địa chỉ mà kiem sẽ gọi, đúng như đã viết ở đó (KIEM_SERVER)",
            en: "the address kiem will call, written as it is there (KIEM_SERVER)",
            value: "address"
        )
    )
    var server: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        try await composition.onDatabase(database.database) { (tasks) throws(Failure) in
            try await tasks.check()
            try await composition.enrol(officer, server: server, on: tasks.conninfo)
        }
    }
}
