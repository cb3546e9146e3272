import EmbeddedPostgres
import Settings

extension Composition {
    /// Works on a database: one's own, else the home's, which is started for the time of the work where it does not run.
    ///
    /// - Parameters:
    ///   - database: the flag's value.
    ///   - mayMake: whether a home without a cluster gets one.
    ///   - work: what to do.
    /// - Throws: what `work` throws, `.notFound` for a home without a cluster, and what stands in the way of starting it.
    func onDatabase(
        _ database: String?,
        mayMake: Bool = false,
        _ work: @escaping @Sendable (DatabaseTasks) async throws(Failure) -> Void
    ) async throws(Failure) {
        if let own = ownDatabase(database) { return try await work(tasks(on: own)) }
        guard mayMake || EmbeddedCluster.exists(in: places.home) else {
            throw Failure(
                .notFound,
                vi: "chưa có cơ sở dữ liệu ở \(places.home); hãy chạy kiem up, hoặc đặt KIEM_HOME hay KIEM_DATABASE",
                en: "there is no database in \(places.home) yet; run kiem up, or set KIEM_HOME or KIEM_DATABASE"
            )
        }
        guard let cluster = try clusterUnlessHeld() else {
            return try await work(tasks(on: EmbeddedCluster.conninfo(home: places.home)))
        }
        let shift = ClusterShift(on: cluster) { () throws(Failure) in
            try await work(tasks(on: cluster.conninfo()))
        }
        try await Signals.run([shift], logger: talk.logger)
        switch shift.outcome {
        case .done: break
        case .failed(let failure): throw failure
        case .stopped: throw Failure(.cancelled)
        }
    }

    /// Nil when another process holds the home, and so runs its database.
    private func clusterUnlessHeld() throws(Failure) -> EmbeddedCluster? {
        do {
            return try cluster()
        } catch .homeInUse {
            return nil
        } catch {
            throw Failure(error)
        }
    }
}
