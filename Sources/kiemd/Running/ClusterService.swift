import EmbeddedPostgres
import ServiceLifecycle

/// Brings a started cluster back whenever it dies, and stops it last of all.
struct ClusterService: Service {
    let cluster: EmbeddedCluster

    func run() async {
        let cluster = cluster
        await cancelWhenGracefulShutdown { await cluster.supervise() }
        await cluster.stop()
    }
}
