import Contract
import Domain
import Postgres
import Storage

/// Keeps the areas in memory, and reads them again when the reference data has been loaded anew.
actor AreaDirectory {
    private let pool: PostgresPool
    private let now: @Sendable () -> Moment
    private var book: AreaBook?
    private var loadedAt: Moment?
    private var checkedAt: Moment?

    /// How long a look at when the reference data was loaded holds good, in microseconds.
    private static let patience: Int64 = 5_000_000

    init(pool: PostgresPool, now: @escaping @Sendable () -> Moment) {
        self.pool = pool
        self.now = now
    }

    /// The areas as the reference data has them.
    ///
    /// Two that ask at once before the first load both load; the result is the same.
    func current() async throws(PostgresError) -> AreaBook {
        let moment = now()
        if let book, let checkedAt,
            (0..<Self.patience).contains(moment.microsecondsSince1970 - checkedAt.microsecondsSince1970)
        {
            return book
        }
        let newest = try await pool.query(ReferenceLoads.all, ()).map(\.loadedAt).max()
        checkedAt = moment
        if let book, newest == loadedAt { return book }
        let areas = try await pool.query(AreaStatements.all, ())
        let successions = try await pool.query(AreaStatements.successions, ())
        let fresh = AreaBook(areas, successions)
        book = fresh
        loadedAt = newest
        return fresh
    }
}

extension Desk {
    /// The areas in memory.
    func areaBook() async throws(Refusal) -> AreaBook {
        do {
            return try await areas.current()
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
    }
}
