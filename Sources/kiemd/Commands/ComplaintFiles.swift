import ArgumentParser

/// `kiemd complaint`.
struct ComplaintFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaint",
        abstract: Composition.helpLanguage.text(
            vi: "Phản ánh từ tệp và ra tệp; không có người gửi.",
            en: "Complaints from files and into files; without their senders."
        ),
        subcommands: [ComplaintImportCommand.self, ComplaintExportCommand.self]
    )
}

/// `kiemd complaint import`.
struct ComplaintImportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Composition.helpLanguage.text(
            vi: "Nhập phản ánh từ tệp, mỗi phản ánh (complaint_id) một lần; nhập lại thì không có gì đổi.",
            en: "Takes complaints from a file, each complaint_id once; the same file again changes nothing."
        )
    )

    @OptionGroup var file: ImportOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var results: ResultOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        try await composition.take(.complaints, file, database, results.results(composition))
    }
}

/// `kiemd complaint export`.
struct ComplaintExportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Composition.helpLanguage.text(
            vi: "Xuất phản ánh ra CSV, không có người gửi.",
            en: "Writes the complaints as CSV, without their senders."
        )
    )

    @OptionGroup var file: ExportOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        try await composition.give(.complaints, file, database)
    }
}
