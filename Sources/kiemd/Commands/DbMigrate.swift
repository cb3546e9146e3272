import ArgumentParser

/// `kiemd db migrate`.
struct DbMigrate: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: Composition.helpLanguage.text(
            vi: "Đưa lược đồ lên bản của chương trình này; in những bước đã áp dụng.",
            en: "Brings the schema up to this program's; prints the steps it applied."
        )
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var results: ResultOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        let results = results.results(composition)
        try await composition.onDatabase(database.database, mayMake: true) { (tasks) throws(Failure) in
            results.applied(try await tasks.migrate())
        }
    }
}
