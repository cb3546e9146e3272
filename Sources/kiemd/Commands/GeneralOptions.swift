import ArgumentParser
import Domain
import Logging

/// What every command takes.
struct GeneralOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: .init(vi: "ngôn ngữ: vi, en (KIEM_LANG)", en: "language: vi, en (KIEM_LANG)")
    )
    var language: Language?

    @Option(
        help: .init(
            vi: "ghi từ mức này trở lên: trace, debug, info, notice, warning, error, critical",
            en: "log from this level up: trace, debug, info, notice, warning, error, critical"
        )
    )
    var logLevel: Logger.Level = .notice

    @Flag(
        name: .customLong("log-json"),
        help: .init(vi: "ghi nhật ký bằng JSON, mỗi dòng một tài liệu", en: "log JSON, one document a line")
    )
    var isLogJSON = false
}
