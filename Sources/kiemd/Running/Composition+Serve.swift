import Server

extension Composition {
    /// Runs the service on a database of one's own, until a signal.
    func serve(
        _ configuration: ServerConfiguration,
        monitor: MonitorPlace,
        _ sealing: SealOptions,
        _ database: String?,
        socket: String
    ) async throws(Failure) {
        guard let database = ownDatabase(database) else {
            throw Failure(
                .usage,
                vi: "cần --database hoặc KIEM_DATABASE; kiem up tự có cơ sở dữ liệu riêng",
                en: "--database or KIEM_DATABASE is wanted; kiem up has a database of its own"
            )
        }
        try await tasks(on: database).check()
        try SocketDirectory.make(for: socket)
        try await Signals.run(services(on: database, configuration, monitor: monitor, sealing), logger: talk.logger)
        talk.say(vi: "kiem đã dừng", en: "kiem has stopped")
    }
}
