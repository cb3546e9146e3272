import Contract
import Domain
import Postgres
import Storage

/// Keeps the law's tables in memory, and reads them again when the reference data has been loaded anew.
actor LawLibrary {
    private let pool: PostgresPool
    private let now: @Sendable () -> Moment
    private var book: LawBook?
    private var loadedAt: Moment?
    private var checkedAt: Moment?

    /// How long a look at when the reference data was loaded holds good, in microseconds.
    private static let patience: Int64 = 5_000_000

    init(pool: PostgresPool, now: @escaping @Sendable () -> Moment) {
        self.pool = pool
        self.now = now
    }

    /// The tables as the reference data has them.
    ///
    /// Two that ask at once before the first load both load; the result is the same.
    ///
    /// - Throws: `.decoding` also where the tables contradict themselves, which the loader lets no file do.
    func current() async throws(PostgresError) -> LawBook {
        let moment = now()
        if let book, let checkedAt,
            (0..<Self.patience).contains(moment.microsecondsSince1970 - checkedAt.microsecondsSince1970)
        {
            return book
        }
        let newest = try await pool.query(ReferenceLoads.all, ()).map(\.loadedAt).max()
        checkedAt = moment
        if let book, newest == loadedAt { return book }
        // As of one state: rows and powers of two loads would not fit together.
        let read = try await pool.report { session throws(PostgresError) in
            (
                brackets: try session.query(LawStatements.brackets, ()).map(\.bracket),
                caps: try session.query(LawStatements.caps, ()),
                days: try session.query(LawStatements.calendarDays, ())
            )
        }
        let fresh = LawBook(fines: try Self.table(read.brackets, read.caps), calendar: try Self.calendar(read.days))
        book = fresh
        loadedAt = newest
        return fresh
    }

    private static func table(_ brackets: [FineBracket], _ caps: [AuthorityCap]) throws(PostgresError) -> FineTable {
        do throws(FineTableFlaw) {
            return try FineTable(brackets: brackets, caps: caps)
        } catch {
            throw .decoding("the fine tables: \(error.message.en)")
        }
    }

    private static func calendar(_ days: [CalendarDay]) throws(PostgresError) -> WorkCalendar {
        guard let calendar = WorkCalendar(days) else { throw .decoding("a calendar day twice") }
        return calendar
    }
}

extension Desk {
    /// The law's tables in memory.
    ///
    /// - Throws: `unavailable` where none have been loaded.
    func lawBook() async throws(Refusal) -> LawBook {
        let book: LawBook
        do {
            book = try await law.current()
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
        guard !book.fines.brackets.isEmpty else {
            throw Refusal(
                .unavailable,
                vi: "chưa nạp các bảng của luật; người quản trị chạy kiem db load-reference",
                en: "the law's tables have not been loaded; whoever runs the service calls kiem db load-reference"
            )
        }
        return book
    }
}
