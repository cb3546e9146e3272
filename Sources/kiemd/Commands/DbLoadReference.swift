import ArgumentParser

/// `kiemd db load-reference`.
struct DbLoadReference: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "load-reference",
        abstract: Composition.helpLanguage.text(
            vi: "Nạp địa bàn, đơn vị, sản phẩm OCOP và điểm bán; nạp lại thì không có gì đổi.",
            en: "Loads areas, units, OCOP products and sales points; loading again changes nothing."
        )
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var results: ResultOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        let results = results.results(composition)
        try await composition.onDatabase(database.database) { (tasks) throws(Failure) in
            results.loaded(try await tasks.loadReference())
        }
    }
}
