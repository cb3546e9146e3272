public import Domain
public import Postgres
import Storage

/// A file that is imported: where its bytes come from, and where what is said of it goes.
public struct ImportFile {
    /// Gives the next bytes, none at the end.
    public let next: () throws -> [UInt8]
    /// Whether nothing is written.
    public let isDryRun: Bool
    /// Is told of a row that is not taken.
    public let reject: (ImportReject) throws -> Void
    /// Is told how far it has come.
    public let progress: (ImportSummary) -> Void

    /// Names them.
    public init(
        next: @escaping () throws -> [UInt8],
        isDryRun: Bool,
        reject: @escaping (ImportReject) throws -> Void,
        progress: @escaping (ImportSummary) -> Void
    ) {
        self.next = next
        self.isDryRun = isDryRun
        self.reject = reject
        self.progress = progress
    }

    /// How many rows go into one transaction: enough that its commit costs little, few enough that nobody who follows the log waits long.
    static let batch = 5_000

    /// Reads all rows; hands over those that `read` finds right, some at a time.
    ///
    /// - Parameters:
    ///   - known: the columns that may be there.
    ///   - read: makes of a row what is written.
    ///   - write: writes some, says which lines it does not take after all, and how many were added.
    /// - Returns: what came of it.
    /// - Throws: `ImportProblem` for a file that cannot be taken, and what reading and writing throw.
    func run<Item>(
        known: Set<String>,
        read: (ImportCells) throws(ImportReject) -> Item,
        write: ([(line: Int, item: Item)]) throws -> (added: Int, rejects: [ImportReject])
    ) throws -> ImportSummary {
        var rows = try ImportRows(next, known: known)
        var summary = ImportSummary()
        var batch: [(line: Int, item: Item)] = []
        func flush() throws {
            guard !batch.isEmpty else { return }
            let written = try write(batch)
            for reject in written.rejects { try self.reject(reject) }
            summary.added += written.added
            summary.rejected += written.rejects.count
            summary.unchanged += batch.count - written.added - written.rejects.count
            batch.removeAll(keepingCapacity: true)
            progress(summary)
        }
        while let row = try rows.next() {
            summary.rows += 1
            var refused: ImportReject?
            do throws(ImportReject) {
                let row = try row.get()
                batch.append((row.line, try read(ImportCells(row: row))))
            } catch {
                refused = error
            }
            if let refused {
                summary.rejected += 1
                try reject(refused)
            }
            if batch.count == Self.batch { try flush() }
        }
        try flush()
        progress(summary)
        return summary
    }
}

/// Whose work an import is, and what it is read against.
public struct ImportDesk {
    let session: Session
    let officer: OfficerRecord
    let areas: AreaBook
    let calendar: WorkCalendar
    let now: Moment

    /// Reads areas and calendar, as the service.
    ///
    /// - Parameters:
    ///   - session: outside any transaction; it works as the service from now on.
    ///   - number: the number of the officer whose work it is.
    ///   - now: the clock.
    /// - Throws: `ImportProblem` where there is no such officer, `StorageError` when the database cannot be asked.
    public init(_ session: Session, officer number: String, now: Moment) throws {
        self.session = session
        self.now = now
        try session.script("set role kiem_service")
        try session.script("set kiem.scope = '*'")
        guard let officer = try session.first(OfficerStatements.byNumber, number) else {
            throw ImportProblem(
                vi: "không có công chức “\(number)”; chọn người ghi bằng --officer",
                en: "there is no officer “\(number)”; say whose work it is with --officer"
            )
        }
        self.officer = officer
        areas = AreaBook(
            try session.query(AreaStatements.all, ()),
            try session.query(AreaStatements.successions, ())
        )
        guard let calendar = WorkCalendar(try session.query(LawStatements.calendarDays, ())) else {
            throw StorageError.database(.decoding("a calendar day twice"))
        }
        self.calendar = calendar
    }

    /// Writes in a transaction with the event that tells of it.
    func write<Value>(
        _ operation: String,
        _ subject: String,
        _ body: () throws(StorageError) -> (value: Value, event: String?)
    ) throws -> Value {
        try session.transaction { () throws(StorageError) in
            let (value, event) = try body()
            if let event {
                _ = try Requests.record(
                    CompletedWrite(
                        officer: officer.id,
                        operation: operation,
                        subject: subject,
                        unit: officer.unit,
                        event: event,
                        answer: nil
                    ),
                    on: session
                )
            }
            return value
        }
    }
}
