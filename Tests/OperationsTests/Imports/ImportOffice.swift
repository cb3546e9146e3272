import Domain
import Postgres
import Storage
import TestSupport
import Testing

import struct FoundationEssentials.UUID

@testable import Operations

/// A database with the register and one officer, into which files are imported.
struct ImportOffice {
    let session: Session

    /// What came of an import.
    struct Outcome: Sendable {
        let summary: ImportSummary
        let rejects: [ImportReject]

        /// Line and field of what was not taken.
        var places: [String] { rejects.map { "\($0.line) \($0.field)" } }
    }

    /// Runs a test on a fresh copy of the register; it blocks its own thread.
    static func open(_ body: @escaping @Sendable (ImportOffice) throws -> Void) async throws {
        try await withDatabase(template: try await TemplateDatabase.register.database()) { conninfo in
            try await TestDatabase.offPool {
                let result: Result<Void, any Error> = try PostgresConnection.with(conninfo: conninfo) {
                    session throws(StorageError) in
                    Result { try body(try ImportOffice(session)) }
                }
                try result.get()
            }
        }
    }

    private init(_ session: Session) throws {
        self.session = session
        let unit = try #require(try session.first(UnitStatements.byCode, "DN-07")).id
        try session.transaction { () throws(StorageError) in
            try Officers.add(
                NewOfficer(
                    id: .version7(),
                    number: "QN-001",
                    name: "Kiểm soát viên QN-001",
                    title: .inspector,
                    unit: unit,
                    roles: Role.allCases,
                    addedBy: nil
                ),
                on: session
            )
        }
    }

    func products(_ text: String, isDryRun: Bool = false) throws -> Outcome {
        try products(bytes: Array(text.utf8), isDryRun: isDryRun)
    }

    func products(bytes: [UInt8], isDryRun: Bool = false) throws -> Outcome {
        try take(bytes, isDryRun) { file, desk in try ProductImport.run(file, desk) }
    }

    func complaints(
        _ text: String,
        isDryRun: Bool = false,
        progress: @escaping (ImportSummary) throws -> Void = { _ in }
    ) throws -> Outcome {
        try take(Array(text.utf8), isDryRun, progress) { file, desk in try ComplaintImport.run(file, desk) }
    }

    func export(_ statement: ExportStatement) throws -> String {
        var bytes: [UInt8] = []
        try Exports.write(statement, session) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    func count(_ table: String) throws -> Int64? {
        try session.first(
            Statement(
                "count.\(table)",
                sql: "select count(*) from \(table)",
                access: .read,
                takes: (),
                gives: Int64.self
            ),
            ()
        )
    }

    /// In pieces of a few bytes, so that every place is once the end of one.
    private func take(
        _ bytes: [UInt8],
        _ isDryRun: Bool,
        _ progress: @escaping (ImportSummary) throws -> Void = { _ in },
        _ run: (ImportFile, ImportDesk) throws -> ImportSummary
    ) throws -> Outcome {
        var rest = bytes[...]
        var rejects: [ImportReject] = []
        var failure: (any Error)?
        let size = bytes.count > 100_000 ? 4_096 : 7
        let file = ImportFile(
            next: {
                if let failure { throw failure }
                // The first piece is long enough to tell an encoding by.
                let piece = rest.prefix(rest.count == bytes.count ? max(size, min(bytes.count, 600)) : size)
                rest = rest.dropFirst(piece.count)
                return Array(piece)
            },
            isDryRun: isDryRun,
            reject: { rejects.append($0) },
            progress: { summary in
                do {
                    try progress(summary)
                } catch {
                    failure = error
                }
            }
        )
        let desk = try ImportDesk(session, officer: "QN-001", now: Office.now)
        return Outcome(summary: try run(file, desk), rejects: rejects)
    }
}
