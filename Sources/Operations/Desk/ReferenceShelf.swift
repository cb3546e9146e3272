import Domain
import Postgres
import Storage

/// Keeps in memory what was read of the reference data, and reads it again when that has been loaded anew.
actor ReferenceShelf<Book: Sendable> {
    private let pool: PostgresPool
    private let now: @Sendable () -> Moment
    private let read: @Sendable (PostgresPool) async throws(PostgresError) -> Book
    private var book: Book?
    private var loadedAt: Moment?
    private var checkedAt: Moment?

    /// How long a look at when the reference data was loaded holds good, in microseconds.
    private let patience: Int64 = 5_000_000

    /// Reads nothing yet; `read` is how a book is read.
    init(
        pool: PostgresPool,
        now: @escaping @Sendable () -> Moment,
        read: @escaping @Sendable (PostgresPool) async throws(PostgresError) -> Book
    ) {
        self.pool = pool
        self.now = now
        self.read = read
    }

    /// The book as the reference data has it.
    ///
    /// Two that ask at once before the first load both load; the result is the same.
    func current() async throws(PostgresError) -> Book {
        let moment = now()
        if let book, let checkedAt,
            (0..<patience).contains(moment.microsecondsSince1970 - checkedAt.microsecondsSince1970)
        {
            return book
        }
        let newest = try await pool.query(ReferenceLoads.all, ()).map(\.loadedAt).max()
        checkedAt = moment
        if let book, newest == loadedAt { return book }
        let fresh = try await read(pool)
        book = fresh
        loadedAt = newest
        return fresh
    }
}
