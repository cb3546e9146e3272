import Foundation
import Postgres
import TestSupport
import Testing

@testable import Storage

/// What a code generator would promise: queries and Swift are about the same statements, with the same types.
@Suite("Statements")
struct StatementTests {
    @Test("every named query is used by exactly one statement, and every statement has its query")
    func namesMatch() {
        let used = StatementCatalog.all.map(\.name)
        #expect(
            Set(used).count == used.count,
            "used twice: \(Dictionary(grouping: used) { $0 }.filter { $1.count > 1 }.keys)"
        )
        #expect(Set(used).subtracting(SQLText.queries.keys).isEmpty)
        #expect(Set(SQLText.queries.keys).subtracting(used).isEmpty)
    }

    @Test("every name that Swift says is said once, and is in the catalogue")
    func namesInSource() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = root.appending(path: "Sources/Storage")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var said: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            said += text.matches(of: /\bnamed:\s*"([^"]+)"/).map { String($0.1) }
        }
        #expect(said.sorted() == StatementCatalog.all.map(\.name).sorted())
    }

    @Test(
        "the service may run every statement but those that migrate and load",
        .enabled(if: TestDatabase.isExpected)
    )
    func serviceMayRun() async throws {
        let refused = try await withSession(on: TemplateDatabase.migrated) { session in
            try session.script("set plan_cache_mode = force_generic_plan")
            var refused: [String] = []
            for (index, shape) in StatementCatalog.all.enumerated() {
                // To explain is to ask for the rights and to run nothing.
                let parameters = shape.parameterTypes.map { _ in "null" }.joined(separator: ", ")
                do throws(PostgresError) {
                    // What lies in a schema that it may not enter it cannot even prepare.
                    try session.script("prepare s\(index) as \(shape.sql)")
                    try session.script("explain execute s\(index)" + (parameters.isEmpty ? "" : " (\(parameters))"))
                } catch {
                    #expect(error.sqlState == SQLState.insufficientPrivilege, "\(error.debugDescription)")
                    refused.append(shape.name)
                }
            }
            return refused
        }
        let owners = StatementCatalog.all.map(\.name).filter { name in
            name == "migration.record" || name.hasPrefix("reference.") && name != "reference.loads"
                || Self.isSenders(name)
        }
        #expect(refused.sorted() == owners.sorted())
    }

    @Test("every statement takes and gives what the server says", .enabled(if: TestDatabase.isExpected))
    func typesMatch() async throws {
        let problems = try await withSession(on: TemplateDatabase.migrated) { session in
            try StatementCatalog.all.flatMap { try Self.problems(of: $0, session) }
        }
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }

    @Test("a query that promises rows gives columns, and one that promises none reads none")
    func kindsMatch() {
        for shape in StatementCatalog.all {
            let kind = SQLText.query(named: shape.name).kind
            #expect((kind == .exec) == (shape.columnTypes == nil), "\(shape.name) is :\(kind)")
        }
    }

    private static func problems(of shape: StatementShape, _ session: Session) throws -> [String] {
        let description: StatementDescription
        do {
            if isSenders(shape.name) { try session.script("set role kiem_sender") }
            description = try session.describe(shape.sql)
            if isSenders(shape.name) { try session.script("set role kiem_service") }
        } catch {
            return ["\(shape.name): \(error.debugDescription)"]
        }
        var problems: [String] = []
        let parameters = description.parameters
        if parameters.count != shape.parameterTypes.count {
            problems.append("\(shape.name): \(parameters.count) parameters, \(shape.parameterTypes.count) are sent")
        }
        for (index, (type, oid)) in zip(shape.parameterTypes, parameters).enumerated() where !type.accepts(oid: oid) {
            problems.append("\(shape.name): $\(index + 1) is \(name(oid)), \(type) is sent")
        }
        guard let columnTypes = shape.columnTypes else { return problems }
        if description.columns.count != columnTypes.count {
            problems.append("\(shape.name): \(description.columns.count) columns, \(columnTypes.count) are read")
        }
        for (type, column) in zip(columnTypes, description.columns) where !type.accepts(oid: column.type) {
            problems.append("\(shape.name): \(column.name) is \(name(column.type)), \(type) is read")
        }
        return problems
    }

    /// Whether a statement is for the role of senders alone.
    private static func isSenders(_ name: String) -> Bool {
        name.hasPrefix("sender.") && name != "sender.assume" && name != "sender.leave"
    }

    private static func name(_ oid: UInt32) -> String {
        PostgresType(rawValue: oid).map { "\($0)" } ?? "OID \(oid)"
    }
}
