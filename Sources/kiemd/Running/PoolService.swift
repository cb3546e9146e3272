import Postgres
import ServiceLifecycle

/// Keeps the pool connected until the server, which is stopped before it, has answered everything.
struct PoolService: Service {
    let pool: PostgresPool

    func run() async {
        let pool = pool
        await cancelWhenGracefulShutdown { await pool.run() }
    }
}
