import ArgumentParser

/// `kiemd product`.
struct ProductFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "product",
        abstract: Composition.helpLanguage.text(
            vi: "Danh bạ sản phẩm từ tệp và ra tệp.",
            en: "The register of products from files and into files."
        ),
        subcommands: [ProductImportCommand.self, ProductExportCommand.self]
    )
}

/// `kiemd product import`.
struct ProductImportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Composition.helpLanguage.text(
            vi: "Nhập sản phẩm từ tệp, mỗi mã một lần; nhập lại thì không có gì đổi.",
            en: "Takes products from a file, each code once; the same file again changes nothing."
        )
    )

    @OptionGroup var file: ImportOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var results: ResultOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        try await composition.take(.products, file, database, results.results(composition))
    }
}

/// `kiemd product export`.
struct ProductExportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Composition.helpLanguage.text(vi: "Xuất danh bạ sản phẩm ra CSV.", en: "Writes the products as CSV.")
    )

    @OptionGroup var file: ExportOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        try await composition.give(.products, file, database)
    }
}
