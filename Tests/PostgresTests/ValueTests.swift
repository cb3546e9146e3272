import FoundationEssentials
import Postgres
import TestSupport
import Testing

@Suite("Values", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(2)))
struct ValueTests {
    /// Sends each value, reads it back, and compares how the server itself writes it down.
    private func roundTrip<Value: PostgresValue & Equatable>(
        _ type: String,
        _ values: [(Value, text: String?)]
    ) async throws {
        let statement = Statement(
            "test.roundTrip.\(type)",
            sql: "select $1::\(type), $1::\(type)::text",
            access: .read,
            takes: Value.self,
            gives: (Value.self, String?.self)
        )
        guard let conninfo = TestDatabase.conninfo else { throw TestDatabase.Missing() }
        try await withPool(conninfo) { pool throws in
            for (value, text) in values {
                let row = try #require(try await pool.first(statement, value))
                #expect(row.0 == value)
                #expect(row.1 == text)
            }
        }
    }

    @Test("boolean")
    func bool() async throws {
        try await roundTrip("boolean", [(true, "true"), (false, "false")])
        try await roundTrip("boolean", [(nil as Bool?, nil), (true, "true")])
    }

    @Test("smallint, integer and bigint, to their ends")
    func integers() async throws {
        try await roundTrip("smallint", [(Int16.min, "-32768"), (-1, "-1"), (.max, "32767")])
        try await roundTrip("integer", [(Int32.min, "-2147483648"), (0, "0"), (.max, "2147483647")])
        try await roundTrip(
            "bigint",
            [
                (Int64.min, "-9223372036854775808"), (-1, "-1"), (1 << 53, "9007199254740992"),
                (.max, "9223372036854775807"),
            ]
        )
    }

    @Test("real and double precision")
    func floatingPoint() async throws {
        try await roundTrip("real", [(Float(0.5), "0.5"), (-.infinity, "-Infinity")])
        try await roundTrip(
            "double precision",
            [(0.1, "0.1"), (-1e300, "-1e+300"), (.infinity, "Infinity"), (.leastNonzeroMagnitude, "5e-324")]
        )
    }

    @Test("text of every length and in every letter")
    func text() async throws {
        let long = String(repeating: "nước mắm Cửa Khe ", count: 10_000)
        try await roundTrip(
            "text",
            [("", ""), ("nước mắm", "nước mắm"), ("a'b\"c\\d\n", "a'b\"c\\d\n"), ("𠀀🐟", "𠀀🐟"), (long, long)]
        )
        try await roundTrip("varchar(3)", [("abc", "abc")])
        try await roundTrip("name", [("kiem", "kiem")])
    }

    @Test("uuid")
    func uuid() async throws {
        let id = try #require(UUID(uuidString: "018F4E2A-7B3C-7D11-8A5B-0C9D8E7F6A5B"))
        try await roundTrip("uuid", [(id, "018f4e2a-7b3c-7d11-8a5b-0c9d8e7f6a5b")])
    }

    @Test("bytea with every byte")
    func bytes() async throws {
        let hex = (0...255).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        try await roundTrip("bytea", [(Bytes(Array(0...255)), "\\x" + hex), (Bytes([]), "\\x")])
    }

    @Test("date and timestamptz, to infinity")
    func time() async throws {
        try await roundTrip(
            "date",
            [
                (PostgresDate(daysSince2000: 0), "2000-01-01"), (PostgresDate(daysSince1970: 0), "1970-01-01"),
                (PostgresDate(daysSince1970: 20781), "2026-11-24"), (PostgresDate(daysSince2000: .max), "infinity"),
            ]
        )
        try await roundTrip(
            "timestamptz at time zone 'UTC'",
            [] as [(PostgresTimestamp, text: String?)]
        )
        let epoch = PostgresTimestamp(microsecondsSince1970: 1_795_496_400_123_456)
        #expect(epoch.microsecondsSince1970 == 1_795_496_400_123_456)
        let statement = Statement(
            "test.instant",
            sql: "select $1, ($1 at time zone 'UTC')::text",
            access: .read,
            takes: PostgresTimestamp.self,
            gives: (PostgresTimestamp.self, String.self)
        )
        let conninfo = try #require(TestDatabase.conninfo)
        try await withPool(conninfo) { pool throws in
            let row = try #require(try await pool.first(statement, epoch))
            #expect(row.0 == epoch)
            #expect(row.1 == "2026-11-24 05:00:00.123456")
            let endless = try #require(
                try await pool.first(statement, PostgresTimestamp(microsecondsSince2000: .max))
            )
            #expect(endless.1 == "infinity")
        }
    }

    @Test("jsonb, as the server normalises it")
    func json() async throws {
        try await roundTrip(
            "jsonb",
            [(JSONText("{\"a\": [1, null, \"ơ\"]}"), "{\"a\": [1, null, \"ơ\"]}"), (JSONText("null"), "null")]
        )
    }

    @Test("arrays of every type, with NULLs, empty, and of a thousand")
    func arrays() async throws {
        try await roundTrip("bigint[]", [([Int64](), "{}"), ([1, -2, 3], "{1,-2,3}")])
        try await roundTrip("bigint[]", [([nil, 7, nil] as [Int64?], "{NULL,7,NULL}")])
        try await roundTrip("bigint[]", [(nil as [Int64]?, nil)])
        try await roundTrip("integer[]", [([Int32.min, .max], "{-2147483648,2147483647}")])
        try await roundTrip("smallint[]", [([Int16(1)], "{1}")])
        try await roundTrip("double precision[]", [([0.5, -0.5], "{0.5,-0.5}")])
        try await roundTrip("real[]", [([Float(0.5)], "{0.5}")])
        try await roundTrip("boolean[]", [([true, nil, false] as [Bool?], "{t,NULL,f}")])
        try await roundTrip("text[]", [(["", "a b", "ữ"], "{\"\",\"a b\",ữ}")])
        try await roundTrip("varchar[]", [(["x"], "{x}")])
        try await roundTrip("date[]", [([PostgresDate(daysSince2000: 1)], "{2000-01-02}")])
        try await roundTrip("bytea[]", [([Bytes([1])], "{\"\\\\x01\"}")])
        try await roundTrip("jsonb[]", [([JSONText("1")], "{1}")])
        let id = UUID()
        try await roundTrip("uuid[]", [([id], "{\(id.uuidString.lowercased())}")])
        let many = (0..<1000).map { Int64($0) }
        try await roundTrip("bigint[]", [(many, "{" + many.map(String.init).joined(separator: ",") + "}")])
        let instants = Statement(
            "test.instants",
            sql: "select $1",
            access: .read,
            takes: [PostgresTimestamp].self,
            gives: [PostgresTimestamp].self
        )
        let conninfo = try #require(TestDatabase.conninfo)
        try await withPool(conninfo) { pool throws in
            let sent = [PostgresTimestamp(microsecondsSince2000: -1), PostgresTimestamp(microsecondsSince2000: 1)]
            #expect(try await pool.query(instants, sent) == [sent])
        }
    }

    @Test("NULL where none is expected, and a wrong type, are errors that say so")
    func mismatches() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        let null = Statement("test.null", sql: "select null::bigint as n", access: .read, takes: (), gives: Int64.self)
        let wrong = Statement("test.wrong", sql: "select 1::integer", access: .read, takes: (), gives: Int64.self)
        let wider = Statement("test.wider", sql: "select 1::bigint, 2", access: .read, takes: (), gives: Int64.self)
        let noRows = Statement(
            "test.noRows",
            sql: "set local work_mem = '4MB'",
            access: .read,
            takes: (),
            gives: Int64.self
        )
        try await withPool(conninfo) { pool throws in
            let errors = await [
                #expect(throws: PostgresError.self) { try await pool.query(null, ()) },
                #expect(throws: PostgresError.self) { try await pool.query(wrong, ()) },
                #expect(throws: PostgresError.self) { try await pool.query(wider, ()) },
                #expect(throws: PostgresError.self) { try await pool.query(noRows, ()) },
            ]
            #expect(errors.map { $0?.code } == [.decoding, .protocolMismatch, .protocolMismatch, .protocolMismatch])
            #expect(errors.map { $0?.statement } == ["test.null", "test.wrong", "test.wider", "test.noRows"])
            #expect(errors[0]?.message.contains("column n") == true)
        }
    }
}
