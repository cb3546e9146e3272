import LogAttacks
import Postgres
import Storage
import TestSupport
import Testing
import Transparency

extension Office {
    /// Takes an event out, as whoever owns the database can.
    func deleteEvent(_ seq: Int64) async throws {
        try await TestDatabase.run("delete from event where seq = \(seq)", on: conninfo)
    }

    /// Runs SQL as whoever owns the database.
    func asSuperuser(_ sql: String) async throws {
        try await TestDatabase.run(sql, on: conninfo)
    }
}

/// The tables of the log, as whoever owns the database reads and rewrites them.
enum SuperuserAccess {
    /// Everything there is.
    static func read(_ session: Session) throws(PostgresError) -> LogDatabase {
        LogDatabase(
            events: try session.query(EventStatements.entries, (.min, .max, .max)),
            seals: try session.query(SealStatements.behind, (0, .max)).map(\.seal)
        )
    }

    /// Puts these rows in place of those there are; nothing the database knows stands in the way of its owner.
    static func write(_ database: LogDatabase, _ session: Session) throws(PostgresError) {
        try session.script("set local session_replication_role = replica; delete from event; delete from event_seal")
        try session.batch(add, database.events)
        var start = 0
        for seal in database.seals {
            _ = try session.execute(SealStatements.add, (start: start, seal: seal))
            start = seal.signed.head.size
        }
    }

    private static let add = Statement(
        "superuser.add",
        sql: """
            insert into event (seq, at, actor, unit_id, operation, subject, body) overriding system value
            values ($1, $2, $3, $4, $5, $6, $7)
            """,
        access: .write,
        parameterTypes: [.int8, .timestamptz, .uuid, .uuid, .text, .text, .jsonb],
        columnTypes: nil,
        encode: { (entry: LogEntry, bindings: inout Bindings) in
            entry.seq.encode(into: &bindings)
            entry.at.encode(into: &bindings)
            entry.actor.encode(into: &bindings)
            entry.unit.encode(into: &bindings)
            entry.operation.encode(into: &bindings)
            entry.subject.encode(into: &bindings)
            JSONText(entry.body).encode(into: &bindings)
        },
        decode: { (_: inout RowReader) throws(PostgresError) in }
    )
}
