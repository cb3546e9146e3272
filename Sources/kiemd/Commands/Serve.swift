import ArgumentParser
import Settings

/// `kiemd serve`.
struct Serve: ServiceCommand {
    static let configuration = CommandConfiguration(
        abstract: Composition.helpLanguage.text(
            vi: "Chạy dịch vụ với cơ sở dữ liệu của mình, đến khi có tín hiệu dừng.",
            en: "Runs the service on a database of one's own, until a signal."
        ),
        discussion: Composition.helpLanguage.text(
            vi: """
                Trước đó: kiemd db migrate, kiemd db load-reference, kiemd db enrol. PG*, tệp service và .pgpass dùng như ở psql.
                """,
            en: """
                Before it: kiemd db migrate, kiemd db load-reference, kiemd db enrol. PG*, service files and .pgpass work as in psql.
                """
        )
    )

    @OptionGroup var database: DatabaseOptions

    @Option(
        help: .init(
            vi: "socket của dịch vụ; mặc định kiem.sock ở KIEM_HOME",
            en: "the service's socket; kiem.sock in KIEM_HOME unless given",
            value: "path"
        )
    )
    var socket: String?

    @OptionGroup var listening: ListenOptions
    @OptionGroup var sealing: SealOptions
    @OptionGroup var general: GeneralOptions

    func perform(_ composition: Composition) async throws(Failure) {
        let socket = socket ?? composition.places.socket
        try await composition.serve(
            listening.configuration(socket: socket),
            monitor: listening.monitor,
            sealing,
            database.database,
            socket: socket
        )
    }
}
