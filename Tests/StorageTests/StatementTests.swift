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
            description = try session.describe(shape.sql)
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

    private static func name(_ oid: UInt32) -> String {
        PostgresType(rawValue: oid).map { "\($0)" } ?? "OID \(oid)"
    }
}
