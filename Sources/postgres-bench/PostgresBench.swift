import ArgumentParser
import Logging
import Postgres

/// Point reads by key through a pool, as fast as they go; `scripts/bench postgres` runs it beside pgbench.
@main
struct PostgresBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postgres-bench",
        abstract: "Reads single rows of the table item by key, and prints how many a second.",
        discussion:
            "The table is made by scripts/bench: item(id bigint primary key, code text, name text, quantity bigint)."
    )

    @Argument(help: "Where the database is, as libpq takes it.")
    var conninfo: String

    @Option(help: "How many tasks read at once.")
    var tasks = 256

    @Option(help: "For how many seconds.")
    var seconds = 5.0

    @Option(help: "How many rows the table has.")
    var rows: Int64 = 100_000

    @Option(help: "How many connections read; as many as cores when not given.")
    var readers: Int?

    mutating func validate() throws {
        guard tasks > 0, seconds > 0, rows > 0, readers ?? 1 > 0 else {
            throw ValidationError("every number must be greater than 0")
        }
    }

    func run() async throws {
        var configuration = PostgresConfiguration(conninfo: conninfo, applicationName: "postgres-bench")
        configuration.writers.connections = 1
        if let readers { configuration.readers.connections = readers }
        let pool = PostgresPool(configuration: configuration, logger: Logger(label: "postgres-bench"))
        let rate = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await pool.run() }
            defer { group.cancelAll() }
            // Connecting and preparing are not what is measured.
            _ = try await measure(pool, for: .milliseconds(500))
            return try await measure(pool, for: .seconds(seconds))
        }
        print(Int(rate))
    }

    /// Reads with all tasks until the time is over.
    private func measure(_ pool: PostgresPool, for duration: Duration) async throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        let end = start + duration
        let rows = rows
        let reads = try await withThrowingTaskGroup(of: Int.self) { group in
            for seed in 0..<tasks {
                group.addTask { try await Self.read(from: pool, rows: rows, seed: UInt64(seed), until: end) }
            }
            return try await group.reduce(0, +)
        }
        return Double(reads) / (start.duration(to: clock.now) / .seconds(1))
    }

    private static func read(
        from pool: PostgresPool,
        rows: Int64,
        seed: UInt64,
        until end: ContinuousClock.Instant
    ) async throws -> Int {
        var generator = KeyGenerator(seed: seed)
        var reads = 0
        repeat {
            // A look at the clock costs little, but not nothing.
            for _ in 0..<16 {
                let key = generator.next(below: rows) + 1
                let found = try await pool.query(Item.byKey, key)
                guard found.count == 1, found[0].id == key else { throw WrongAnswer(key: key) }
            }
            reads += 16
        } while ContinuousClock.now < end
        return reads
    }
}

/// What a read answered that it should not have.
struct WrongAnswer: Error {
    let key: Int64
}
