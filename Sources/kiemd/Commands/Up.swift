import ArgumentParser
import Settings

/// `kiemd up`.
struct Up: ServiceCommand {
    static let configuration = CommandConfiguration(
        abstract: Composition.helpLanguage.text(
            vi: "Mở cơ sở dữ liệu riêng ở KIEM_HOME và chạy dịch vụ, đến khi có tín hiệu dừng.",
            en: "Starts a private database in KIEM_HOME and the service, until a signal."
        ),
        discussion: Composition.helpLanguage.text(
            vi: """
                Lần đầu: tạo cơ sở dữ liệu, lược đồ, dữ liệu tham chiếu, kiểm soát viên đầu tiên; mã truy cập nằm trong tệp \
                credentials. Những lần sau không có gì phải làm lại.
                """,
            en: """
                The first time it makes the database, its schema, the reference data and the first officer, whose token goes \
                into the credentials file. After that there is nothing to be done again.
                """
        )
    )

    @OptionGroup var listening: ListenOptions
    @OptionGroup var sealing: SealOptions
    @OptionGroup var officer: OfficerOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        try await composition.up(
            listening.configuration(socket: composition.places.socket),
            monitor: listening.monitor,
            sealing,
            officer
        )
    }
}
