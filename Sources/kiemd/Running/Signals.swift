import Glibc
import Logging
import ServiceLifecycle
import UnixSignals

/// What stops a service, and in which order.
enum Signals {
    /// Runs services until SIGTERM or SIGINT, or until one of them fails; the last of them is stopped first.
    static func run(_ services: [any Service], logger: Logger) async throws(Failure) {
        // A client or a log reader that has gone is an error of one write and no reason to die.
        signal(SIGPIPE, SIG_IGN)
        // Until the service listens there is nothing to read again, and later `HangupService` is told: never a reason to end.
        signal(SIGHUP, SIG_IGN)
        try await run(group(services, signals: [.sigterm, .sigint], logger))
    }

    /// Runs services within another service, which hears of the signals.
    static func runWithin(_ services: [any Service], logger: Logger) async throws(Failure) {
        guard !Task.isShuttingDownGracefully else { return }
        try await run(group(services, signals: [], logger))
    }

    private static func group(_ services: [any Service], signals: [UnixSignal], _ logger: Logger) -> ServiceGroup {
        ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { service in
                    ServiceGroupConfiguration.ServiceConfiguration(
                        service: service,
                        successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup
                    )
                },
                gracefulShutdownSignals: signals,
                logger: logger
            )
        )
    }

    private static func run(_ group: ServiceGroup) async throws(Failure) {
        do {
            try await group.run()
        } catch {
            throw Failure(any: error)
        }
    }
}
