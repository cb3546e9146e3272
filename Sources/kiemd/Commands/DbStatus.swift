import ArgumentParser

/// `kiemd db status`.
struct DbStatus: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: Composition.helpLanguage.text(
            vi: "Liệt kê các bước chuyển đổi; kết thúc với mã 65 khi còn bước chưa áp dụng.",
            en: "Lists the migrations; ends with 65 when one is pending."
        )
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var results: ResultOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        let results = results.results(composition)
        try await composition.onDatabase(database.database) { (tasks) throws(Failure) in
            results.listed(try await tasks.status())
            try await tasks.check()
        }
    }
}
