import ArgumentParser

/// How the log is sealed.
struct SealOptions: ParsableArguments {
    @Option(
        help: .init(
            vi: "tệp khóa niêm phong nhật ký; mặc định seal.key ở KIEM_HOME (KIEM_SEAL_KEY)",
            en: "file of the key that seals the log; seal.key in KIEM_HOME unless given (KIEM_SEAL_KEY)",
            value: "path"
        )
    )
    var sealKey: String?

    @Option(
        help: .init(
            vi: "niêm phong nhiều nhất một lần trong bấy nhiêu giây",
            en: "seal at most once in so many seconds",
            value: "seconds"
        )
    )
    var sealEvery = 1

    @Flag(
        help: .init(
            vi: "không niêm phong ở đây: một dịch vụ khác trên cùng cơ sở dữ liệu làm việc đó",
            en: "do not seal here: another service on the same database does"
        )
    )
    var noSeal = false

    func validate() throws {
        guard (1...3_600).contains(sealEvery) else {
            throw ValidationError(
                Composition.helpLanguage.text(
                    vi: "--seal-every phải từ 1 đến 3600",
                    en: "--seal-every must be from 1 to 3600"
                )
            )
        }
    }
}
