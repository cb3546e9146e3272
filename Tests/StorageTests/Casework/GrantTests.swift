import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("The service's rights", .enabled(if: TestDatabase.isExpected))
struct GrantTests {
    @Test(
        "facts, numbers and the schema are out of the service's reach",
        arguments: [
            "update finding set kind = 'compliant'",
            "update inspection set unit_id = unit_id",
            "update inspection_version set reason = 'x'",
            "update inspection_warning set field = ''",
            "update enforcement_case set number = 'VV-2026-000009'",
            "update enforcement_case set inspection_id = inspection_id",
            "update case_event set note = 'x'",
            "update event set body = '{}'",
            "update event_seal set root = root",
            "delete from event_seal",
            "truncate event_seal",
            "update request set answer = ''",
            "update officer set roles = '{admin}'",
            "update token set expires_at = null",
            "update token_revocation set revoked_at = now()",
            "update unit set code = code",
            "update complaint set body = 'x'",
            "update complaint_step set result = 'x'",
            "update complaint_clock set due_at = now()",
            "update case_clock set ended_at = now(), end_recorded_at = now()",
            "insert into case_clock (id, ended_at, end_recorded_at) values (gen_random_uuid(), now(), now())",
            "insert into complaint_clock (id, ended_at, end_recorded_at) values (gen_random_uuid(), now(), now())",
            "select rebuild_clock_spans()",
            "update complaint_link set is_linked = false",
            "update complaint_candidate set probability = 1",
            "insert into complaint_move (from_state, event, to_state) values ('received', 'x', 'resolved')",
            "insert into register_change (product_id) values (gen_random_uuid())",
            "update product_merge set is_merged = false",
            "delete from complaint",
            "delete from complaint_link",
            "select * from sender.identity",
            "insert into sender.identity (complaint_id, unit_id, name) values (gen_random_uuid(), gen_random_uuid(), 'x')",
            "select * from sender.look",
            "select * from sender.look_up(gen_random_uuid(), gen_random_uuid())",
            "select value from sender.secret",
            "select sender.seal('')",
            "set role kiem_sender; select * from sender.identity",
            "set role kiem_sender; select * from sender.look",
            "set role kiem_sender; select value from sender.secret",
            "set role kiem_sender; update sender.identity set name = 'x'",
            "set role kiem_sender; delete from sender.look",
            "set role kiem_sender; select * from complaint",
            "set role kiem_sender; select * from inspection",
            "delete from inspection",
            "delete from inspection_version",
            "delete from finding",
            "delete from enforcement_case",
            "delete from case_event",
            "delete from event",
            "delete from request",
            "delete from token_revocation",
            "truncate finding",
            "select nextval('numbering.number_kt_2026')",
            "create table mine (id integer)",
            "create sequence numbering.mine",
            "drop table finding",
            "alter table finding drop constraint finding_kind_check",
            "set role kiem_owner; delete from finding",
        ]
    )
    func forbidden(sql: String) async throws {
        try await CaseworkDatabase.withShared(Self.withOneCase) { database in
            // The cluster's own login may become anybody; that of the service may not.
            let error = await #expect(throws: PostgresError.self) {
                try await database.administrator { session in
                    try session.script("set session authorization \(Fixture.login); set role kiem_service")
                    try session.script(sql)
                }
            }
            #expect(error?.sqlState == "42501")
        }
    }

    @Test(
        "another unit's rows are not there for a session of the service, and one without a scope sees none at all",
        arguments: [
            "inspection", "inspection_version", "finding", "inspection_warning", "enforcement_case", "case_event",
        ]
    )
    func otherUnits(table: String) async throws {
        try await CaseworkDatabase.with { database in
            let warning = Warning(
                code: .notYetCounted,
                field: "findings[0].quantity",
                message: Bilingual(vi: "x", en: "x")
            )
            try await database.log(.sample([.sample(.banned)], warnings: [warning]))
            for (scope, count) in [
                ("*", 1), ("{\(Fixture.team7)}", 1), ("{\(Fixture.team2),\(Fixture.team7)}", 1),
                ("{\(Fixture.team2)}", 0),
                ("{}", 0), ("", 0), ("nonsense", 0),
            ] {
                let seen = try await database.administrator { session in
                    try session.script("set session authorization \(Fixture.login); set role kiem_service")
                    try session.script("set kiem.scope = '\(scope)'")
                    return try session.first(
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
                #expect(seen == Int64(count), "\(scope)")
            }
            let unset = try await database.administrator { session in
                try session.script("set session authorization \(Fixture.login); set role kiem_service")
                return try session.first(
                    Statement(
                        "any",
                        sql: "select exists (select from \(table))",
                        access: .read,
                        takes: (),
                        gives: Bool.self
                    ),
                    ()
                )
            }
            #expect(unset == false)
        }
    }

    @Test("a record of another unit cannot be added, nor its case moved")
    func othersWrites() async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(.sample([.sample(.banned)]))
            let error = await #expect(throws: StorageError.self) {
                try await database.administrator { session in
                    try session.script("set session authorization \(Fixture.login); set role kiem_service")
                    try session.script("set kiem.scope = '{\(Fixture.team2)}'")
                    _ = try session.transaction { () throws(StorageError) in
                        try Inspections.log(.sample([.sample(.banned)]), on: session)
                    }
                }
            }
            #expect(error?.postgresError?.sqlState == "42501")
            // Whoever knows the key of another unit's case cannot take a step of it, as whichever unit.
            for unit in [Fixture.team2, Fixture.team7] {
                let error = await #expect(throws: PostgresError.self) {
                    try await database.administrator { session in
                        let id = try session.first(
                            Statement(
                                "id",
                                sql: "select id from enforcement_case",
                                access: .read,
                                takes: (),
                                gives: UUID.self
                            ),
                            ()
                        )
                        let key = try #require(id)
                        try session.script("set session authorization \(Fixture.login); set role kiem_service")
                        try session.script("set kiem.scope = '{\(Fixture.team2)}'")
                        try session.script(
                            """
                            insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor)
                            values ('\(key)', 2, '\(unit)', 'record_violation', 'inspected', 'violation_recorded', '\(Fixture.inspector)')
                            """
                        )
                    }
                }
                #expect(error?.sqlState == "42501" || error?.constraint == "case_event_unit")
            }
        }
    }

    /// Something to forbid: refused, it is there for the next.
    private static let withOneCase = TemplateDatabase.Recipe(name: "one_case") { session throws(StorageError) in
        try CaseworkDatabase.make(session)
        _ = try session.transaction { () throws(StorageError) in
            try Inspections.log(.sample([.sample(.banned)]), on: session)
        }
    }
}
