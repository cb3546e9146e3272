import Server
import ServiceLifecycle
import UnixSignals

/// Has the files of TLS read again at SIGHUP, which is how people and renewing programs say that there are new ones.
struct HangupService: Service {
    let server: KiemServer
    let talk: Talk

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown()
        where await server.reload() {
            talk.say(vi: "SIGHUP: đã đọc lại các tệp TLS", en: "SIGHUP: the files of TLS were read again")
        }
    }
}
