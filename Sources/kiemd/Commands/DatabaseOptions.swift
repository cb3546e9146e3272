import ArgumentParser

/// Which database.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: .init(
            vi: "cơ sở dữ liệu: URI hoặc chuỗi từ khóa của libpq (KIEM_DATABASE)",
            en: "the database: libpq's URI or keyword string (KIEM_DATABASE)",
            value: "conninfo"
        )
    )
    var database: String?
}
