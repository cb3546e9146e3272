import Contract
import Domain
import Postgres
import Storage

extension LawBook {
    /// Reads the tables as of one state: rows and powers of two loads would not fit together.
    ///
    /// - Throws: `.decoding` also where the tables contradict themselves, which the loader lets no file do.
    static func read(_ pool: PostgresPool) async throws(PostgresError) -> LawBook {
        let read = try await pool.report { session throws(PostgresError) in
            (
                brackets: try session.query(LawStatements.brackets, ()).map(\.bracket),
                caps: try session.query(LawStatements.caps, ()),
                days: try session.query(LawStatements.calendarDays, ())
            )
        }
        return LawBook(fines: try table(read.brackets, read.caps), calendar: try calendar(read.days))
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
