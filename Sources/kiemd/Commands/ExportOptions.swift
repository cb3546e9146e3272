import ArgumentParser

/// Where an export goes.
struct ExportOptions: ParsableArguments {
    @Argument(
        help: .init(
            vi: "tệp; bỏ trống hoặc -: đầu ra chuẩn",
            en: "the file; none or -: standard output",
            value: "file"
        )
    )
    var file: String = "-"
}
