import EmbeddedPostgres
import Logging
import Server
import Settings
import Storage

extension Composition {
    /// Runs the private database and the service on it, until a signal.
    func up(
        _ configuration: ServerConfiguration,
        monitor: MonitorPlace,
        _ sealing: SealOptions,
        _ officer: OfficerOptions
    ) async throws(Failure) {
        try checkCredentials()
        let cluster: EmbeddedCluster
        do {
            cluster = try self.cluster()
        } catch {
            throw Failure(error)
        }
        let shift = ClusterShift(on: cluster) { () throws(Failure) in
            try await prepare(cluster.conninfo(), officer)
            let services = services(on: cluster.conninfo(), configuration, monitor: monitor, sealing)
            try await Signals.runWithin([ClusterService(cluster: cluster)] + services, logger: talk.logger)
        }
        try await Signals.run([shift], logger: talk.logger)
        if case .failed(let failure) = shift.outcome { throw failure }
        talk.say(vi: "kiem đã dừng", en: "kiem has stopped")
    }

    /// A file that nobody can use is told of before anything is made.
    private func checkCredentials() throws(Failure) {
        do {
            _ = try CredentialsFile(path: places.credentials).read()
        } catch {
            throw Failure(error)
        }
    }

    /// Brings schema, reference data and token to where they should be; where they are there, nothing happens.
    private func prepare(_ conninfo: String, _ officer: OfficerOptions) async throws(Failure) {
        let tasks = tasks(on: conninfo)
        let applied = try await tasks.migrate()
        if !applied.isEmpty {
            talk.say(vi: "đã áp dụng \(applied.count) bước chuyển đổi", en: "applied \(applied.count) migrations")
        }
        let summary = try await tasks.loadReference()
        if summary.changes > 0 {
            talk.say(
                vi: "dữ liệu tham chiếu: \(summary.changes) thay đổi từ \(summary.files.count) tệp",
                en: "reference data: \(summary.changes) changes from \(summary.files.count) files"
            )
        }
        let tokens = tokens(officer, server: places.server, on: conninfo)
        switch try await tokens.ensure() {
        case .kept:
            break
        case .issued(let isNew):
            sayIssued(tokens, isNew: isNew)
        case .unknownOfficer:
            // Others have their tokens: the service is for them too.
            talk.report(unknown(tokens), level: .warning)
        }
    }
}
