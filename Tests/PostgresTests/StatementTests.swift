import Testing

@testable import Postgres

@Suite("Statement")
struct StatementTests {
    @Test("types are read off the Swift types")
    func types() {
        let statement = Statement(
            "s",
            sql: "select 1",
            access: .read,
            takes: (Int64.self, [String?].self, PostgresDate?.self),
            gives: (Bool.self, JSONText?.self)
        )
        #expect(statement.parameterTypes == [.int8, .textArray, .date])
        #expect(statement.columnTypes == [.bool, .jsonb])
    }

    @Test("the same text with the same types is prepared only once")
    func registry() {
        let one = Statement("one", sql: "select $1", access: .read, takes: Int64.self, gives: Int64.self)
        let two = Statement("two", sql: "select $1", access: .read, takes: Int64.self, gives: Int64.self)
        let other = Statement("one", sql: "select $1", access: .read, takes: String.self, gives: String.self)
        #expect(one.text === two.text)
        #expect(one.text !== other.text)
    }

    @Test("errors print their kind without data, and all of it for the log")
    func errors() {
        let error = PostgresError(
            .server,
            "duplicate key",
            fields: .init(sqlState: "23505", detail: "Key (code)=(secret) exists", constraint: "item_code_key")
        )
        #expect("\(error)" == "PostgresError.server 23505 constraint=item_code_key")
        #expect(error.debugDescription.contains("secret"))
        #expect(error.with(statement: "item.add").statement == "item.add")
    }
}
