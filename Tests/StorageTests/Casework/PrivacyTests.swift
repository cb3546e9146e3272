import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

/// Holds `sql/privacy.csv` against the schema: whoever adds a column says what it may hold.
@Suite("What each column may hold", .enabled(if: TestDatabase.isExpected))
struct PrivacyTests {
    /// What a column may hold: what anybody may know, what stays in the office, or what tells who somebody is.
    private enum Decision: String {
        case `public`
        case `internal`
        case personal
    }

    @Test("every column has its decision in sql/privacy.csv, and every decision its column")
    func decided() async throws {
        let decisions = try Self.decisions()
        let columns = try await withSession(on: TemplateDatabase.migrated, as: nil) { session in
            try session.query(Self.columns, ())
        }
        #expect(columns.count > 300)
        let undecided = Set(columns).subtracting(decisions.keys).sorted()
        #expect(
            undecided.isEmpty,
            "say in sql/privacy.csv whether these are public, internal or personal: \(undecided)"
        )
        let surplus = Set(decisions.keys).subtracting(columns).sorted()
        #expect(surplus.isEmpty, "there are no such columns: \(surplus)")
    }

    @Test("what tells who somebody is stands in no index, where a search could find it")
    func indexes() async throws {
        let decisions = try Self.decisions()
        let indexed = try await withSession(on: TemplateDatabase.migrated, as: nil) { session in
            try session.query(Self.indexed, ())
        }
        #expect(indexed.contains("complaint.number"))
        #expect(indexed.filter { decisions[$0] == .personal } == [])
    }

    @Test("the service's role reads nothing in the schema of senders, and the senders' role nothing outside it")
    func senders() async throws {
        let (service, sender) = try await withSession(on: TemplateDatabase.migrated, as: nil) { session in
            (
                try session.query(Self.readable, "kiem_service"),
                try session.query(Self.readable, "kiem_sender")
            )
        }
        #expect(service.contains("complaint") && !service.contains { $0.hasPrefix("sender.") })
        #expect(sender == [])
    }

    private static func decisions() throws -> [String: Decision] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "sql/privacy.csv")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        var decisions: [String: Decision] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 3, "\(line)")
            let column = "\(cells[0]).\(cells[1])"
            #expect(decisions[column] == nil, "\(column) twice")
            let decision = Decision(rawValue: cells[2])
            #expect(decision != nil, "\(line)")
            decisions[column] = decision
        }
        return decisions
    }

    private static let columns = Statement(
        "test.columns",
        sql: """
            select regexp_replace(attrelid::regclass::text, '^public\\.', '') || '.' || attname
            from pg_attribute
            join pg_class on pg_class.oid = attrelid
            where relnamespace = any (array['public', 'sender', 'numbering']::regnamespace[])
                and relkind in ('r', 'p') and attnum > 0 and not attisdropped
            """,
        access: .read,
        takes: (),
        gives: String.self
    )
    private static let indexed = Statement(
        "test.indexed",
        sql: """
            select distinct regexp_replace(attrelid::regclass::text, '^public\\.', '') || '.' || attname
            from pg_index
            join pg_attribute on attrelid = indrelid and attnum = any (indkey)
            join pg_class on pg_class.oid = indrelid
            where relnamespace = any (array['public', 'sender']::regnamespace[])
            """,
        access: .read,
        takes: (),
        gives: String.self
    )
    private static let readable = Statement(
        "test.readable",
        sql: """
            select oid::regclass::text
            from pg_class
            where relnamespace = any (array['public', 'sender']::regnamespace[]) and relkind in ('r', 'p', 'v')
                and has_schema_privilege($1::text, relnamespace, 'usage')
                and has_any_column_privilege($1::text, oid, 'select')
            """,
        access: .read,
        takes: String.self,
        gives: String.self
    )
}
