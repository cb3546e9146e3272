import ArgumentParser

/// Which file is imported, and what becomes of it.
struct ImportOptions: ParsableArguments {
    @Argument(
        help: .init(
            vi: "tệp CSV (có dòng đầu) hoặc NDJSON, UTF-8; -: đầu vào chuẩn",
            en: "a CSV file with a header, or NDJSON, in UTF-8; -: standard input",
            value: "file"
        )
    )
    var file: String

    @Flag(help: .init(vi: "chỉ kiểm tra, không ghi gì", en: "look only, write nothing"))
    var dryRun = false

    @Option(
        help: .init(
            vi: "ghi các dòng bị loại vào tệp này; mặc định: tên tệp thêm .rejects.csv, chỉ khi có",
            en:
                "write the rows not taken to this file; the file's name with .rejects.csv unless given, and only if there are some",
            value: "file"
        )
    )
    var rejects: String?

    @Option(
        help: .init(vi: "số hiệu người ghi", en: "number of the officer whose work it is", value: "number")
    )
    var officer = "0001"

    /// Where the rows go that are not taken.
    var rejectsPath: String { rejects ?? (file == "-" ? "rejects.csv" : "\(file).rejects.csv") }
}
