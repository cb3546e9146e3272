import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
public import ServiceLifecycle

/// Answers those who look after the service, over HTTP: `/healthz`, `/readyz` and `/metrics`.
///
/// On an address of its own, which is loopback: nobody has to show a token here, and what is counted is nobody else's business.
public struct MonitoringServer: Service {
    private let host: String
    private let port: Int
    private let metrics: PrometheusMetrics
    private let readiness: @Sendable () -> Readiness
    private let logger: Logger
    private let onListening: @Sendable (Int) -> Void

    /// Opens nothing yet; `run()` does.
    ///
    /// - Parameters:
    ///   - host: an address of loopback.
    ///   - port: 0 lets the system choose.
    ///   - metrics: what `/metrics` shows.
    ///   - readiness: what `/readyz` shows; asked at each request, and answers at once.
    ///   - logger: what the server of HTTP has to say.
    ///   - onListening: is called once, with the port.
    public init(
        host: String,
        port: Int,
        metrics: PrometheusMetrics,
        readiness: @escaping @Sendable () -> Readiness,
        logger: Logger,
        onListening: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.host = host
        self.port = port
        self.metrics = metrics
        self.readiness = readiness
        self.logger = logger
        self.onListening = onListening
    }

    /// Listens and answers until it is stopped.
    ///
    /// - Throws: what the system says when it cannot listen.
    public func run() async throws {
        let router = Router()
        router.get("healthz") { _, _ in Self.response(.ok, "text/plain; charset=utf-8", "ok\n") }
        router.get("readyz") { [readiness] _, _ in
            let state = readiness()
            let body = String(decoding: state.json, as: UTF8.self) + "\n"
            return Self.response(state.isReady ? .ok : .serviceUnavailable, "application/json", body)
        }
        router.get("metrics") { [metrics] _, _ in
            Self.response(.ok, "text/plain; version=0.0.4; charset=utf-8", metrics.text + ProcessFigures.text)
        }
        var logger = logger
        // What it says of its own start is said in the service's own words.
        logger.logLevel = max(logger.logLevel, .warning)
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { [onListening] channel in
                if let port = channel.localAddress?.port { onListening(port) }
            },
            logger: logger
        )
        try await application.run()
    }

    private static func response(_ status: HTTPResponse.Status, _ type: String, _ body: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body))
        )
    }
}
