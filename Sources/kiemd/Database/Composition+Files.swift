import Glibc
import Operations
import Postgres
import Storage

/// What goes through files in bulk.
enum FileKind: Sendable {
    /// Products of the register.
    case products
    /// Complaints, without their senders.
    case complaints
}

extension Composition {
    /// Imports a file.
    ///
    /// - Throws: what stands in the way; `.input` also where some rows were not taken, the others being taken all the same.
    func take(
        _ kind: FileKind,
        _ options: ImportOptions,
        _ database: DatabaseOptions,
        _ results: Results
    ) async throws(Failure) {
        let path = options.file
        let (officer, isDryRun, rejectsPath) = (options.officer, options.dryRun, options.rejectsPath)
        let talk = talk
        try await onDatabase(database.database) { (tasks) throws(Failure) in
            let summary = try await tasks.onSession { session in
                let input = try InputBytes(path: path)
                let rejects = RejectFile(path: rejectsPath, language: talk.language)
                let bar = ProgressLine(language: talk.language) { input.share }
                let file = ImportFile(
                    next: input.next,
                    isDryRun: isDryRun,
                    reject: rejects.add,
                    progress: bar.show
                )
                let desk = try ImportDesk(session, officer: officer, now: Clock.now())
                defer { bar.clear() }
                return switch kind {
                case .products: try ProductImport.run(file, desk)
                case .complaints: try ComplaintImport.run(file, desk)
                }
            }
            results.taken(summary, isDryRun: isDryRun)
            guard summary.rejected == 0 else {
                throw Failure(
                    .input,
                    vi: "\(summary.rejected) dòng không được nhận; xem \(rejectsPath)",
                    en: "\(summary.rejected) rows were not taken; see \(rejectsPath)"
                )
            }
        }
    }

    /// Writes everything of a kind as CSV that the import takes again, and that no spreadsheet takes for formulas.
    func give(_ kind: FileKind, _ options: ExportOptions, _ database: DatabaseOptions) async throws(Failure) {
        let path = options.file
        try await onDatabase(database.database) { (tasks) throws(Failure) in
            try await tasks.onSession { session in
                let output = try OutputBytes(path: path)
                try Exports.write(kind == .products ? .products : .complaints, session) { bytes in output.write(bytes) }
                try output.close()
            }
        }
    }
}

extension DatabaseTasks {
    /// Works on a connection of its own, once the schema is this program's.
    fileprivate func onSession<Value: Sendable>(
        _ body: @escaping @Sendable (Session) throws -> Value
    ) async throws(Failure) -> Value {
        try await check()
        let (conninfo, logger) = (conninfo, talk.logger)
        return try await Blocking.run { () throws(Failure) in
            do {
                let result = try PostgresConnection.with(conninfo: conninfo, logger: logger) {
                    (session: Session) throws(PostgresError) in
                    Result { try body(session) }
                }
                return try result.get()
            } catch {
                throw Failure(any: error)
            }
        }
    }
}
