import ArgumentParser

/// `kiemd db verify`.
struct DbVerify: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: Composition.helpLanguage.text(
            vi: "So số liệu báo cáo lưu sẵn với hồ sơ gốc; kết thúc với mã 65 khi có chỗ khác.",
            en: "Compares what is kept for the figures of reports with the facts; ends with 65 where they differ."
        )
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var results: ResultOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        let results = results.results(composition)
        try await composition.onDatabase(database.database) { (tasks) throws(Failure) in
            let differences = try await tasks.verify()
            results.compared(differences)
            guard differences.isEmpty else {
                throw Failure(
                    .input,
                    vi: "số liệu báo cáo lưu sẵn không khớp với hồ sơ gốc",
                    en: "what is kept for the figures of reports is not what the facts give"
                )
            }
        }
    }
}
