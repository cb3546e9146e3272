import Contract
import Domain
import JSON
import Postgres
import Storage
import TestSupport
import Testing
import Transparency

@testable import Operations

@Suite("The log is looked into", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(5)))
struct AuditTests {
    @Test("audit.log: the newest first, page by page, by day, subject, operation, officer and unit; across units")
    func log() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector], number: "QN-001", unit: "DN-07")
            let analyst = try await office.officer([.analyst], number: "QN-002", unit: "DN-02")
            let admin = try await office.officer([.admin], number: "QN-003", unit: "DN-02")
            for _ in 0..<3 {
                _ = try await office.done(
                    .inspectionLog,
                    SampleInspection.log(SampleInspection.counterfeit),
                    by: inspector
                )
            }
            _ = try await office.done(.tokenIssue, #"{"officer":"QN-001"}"#, by: admin)
            for reader in [analyst, admin] {
                let all = try await office.done(.auditLog, by: reader)
                #expect(
                    all.rows.map { $0.string("operation") } == ["token.issue"]
                        + Array(repeating: "inspection.log", count: 3)
                )
                #expect(all.rows[1].string("officer") == "QN-001" && all.rows[1].string("unit") == "DN-07")
                #expect(all.rows[1].string("subject") == "KT-2026-000003")
                #expect(all.rows.allSatisfy { $0["sealed"] == .bool(false) })
            }
            var seen: [String?] = []
            var fields = #"{"limit":1}"#
            while true {
                let page = try await office.done(.auditLog, fields, by: analyst)
                seen += page.rows.map { $0.string("subject") }
                guard let next = page.final.string("next") else { break }
                fields = #"{"limit":1,"after":"\#(next)"}"#
            }
            #expect(seen.count == 4 && seen[3] == "KT-2026-000001")
            for (filter, count) in [
                (#"{"subject":"KT-2026-000002"}"#, 1), (#"{"subject":"KT-2026-000009"}"#, 0),
                (#"{"operation":"inspection.log"}"#, 3), (#"{"operation":"case.advance"}"#, 0),
                (#"{"officer":"QN-003"}"#, 1), (#"{"officer":"QN-002"}"#, 0), (#"{"unit":"DN-07"}"#, 4),
                (#"{"unit":"DN-02"}"#, 0),
                (#"{"subject":"KT-2026-000002","officer":"QN-003"}"#, 0), (#"{"to":"2020-01-01"}"#, 0),
                (#"{"from":"2020-01-01"}"#, 4), (#"{"from":"2020-01-01","operation":"token.issue"}"#, 1),
            ] {
                #expect(try await office.done(.auditLog, filter, by: analyst).rows.count == count, "\(filter)")
            }
            for (filter, field) in [
                (#"{"after":"x"}"#, "after"), (#"{"officer":"QN-999"}"#, "officer"), (#"{"unit":"XX"}"#, "unit"),
                (#"{"operation":"case.show"}"#, "operation"), (#"{"from":"2026-02-01","to":"2026-01-01"}"#, "to"),
            ] {
                #expect(try await office.refused(.auditLog, filter, by: analyst).field == field, "\(filter)")
            }
        }
    }

    @Test("no event holds a name, an address or a note of a person")
    func noPersonalData() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let secret = "Nguyễn Văn Bí Mật"
            let inspection = SampleInspection.log(
                SampleInspection.counterfeit,
                more:
                    #","party":{"kind":"individual","name":"\#(secret)"},"leader":"\#(secret)","members":["\#(secret)"]"#
            )
            _ = try await office.done(.inspectionLog, inspection, by: officer)
            _ = try await office.done(
                .inspectionCorrect,
                #"{"inspection":"KT-2026-000001","reason":"\#(secret)","leader":"\#(secret)"}"#,
                by: officer
            )
            _ = try await office.done(
                .caseAdvance,
                """
                {"case":"VV-2026-000001","event":"record_violation","act":"\(secret)","committed_at":"2026-11-20",
                "place":"\(secret)","goods":["g"],"statement":"\(secret)","signatories":"\(secret)"}
                """,
                by: officer
            )
            _ = try await office.done(
                .officerAdd,
                #"{"officer":"N1","name":"\#(secret)","unit":"DN","roles":["clerk"]}"#,
                by: officer
            )
            let log = try await office.done(.auditLog, by: officer)
            #expect(log.rows.count == 4)
            #expect(!log.text.contains("Bí Mật"), "\(log.text)")
        }
    }

    @Test("audit.checkpoint can be typed in again, in both forms, and audit.verify takes it; a mistyped one is named")
    func checkpoint() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            try await office.running {
                try await SealingTests.write(10, office, caller)
                let checkpoint = try await office.sealed(by: caller)
                try await SealingTests.write(10, office, caller)
                _ = try await office.sealed(by: caller)
                let paper = try #require(checkpoint.string("paper"))
                for text in [paper, try #require(checkpoint.string("note")), paper.replacing("\n", with: "\r\n")] {
                    var fields = JSONObject()
                    fields.set("checkpoint", .string(text))
                    let answer = try await office.call(.auditVerify, fields: fields, by: caller).get().final
                    #expect(answer["sound"] == .bool(true) && answer.whole("proven") == 20)
                    #expect(answer.whole("anchored") == 20)
                }
                let place = try #require(paper.firstRange(of: "root ")?.upperBound)
                var mistyped = paper
                let letter = try #require(mistyped[place...].firstIndex { $0 != " " })
                mistyped.replaceSubrange(letter...letter, with: mistyped[letter] == "Z" ? "Y" : "Z")
                for text in [mistyped, "KIEM CHECKPOINT 1\n", "xin chào", paper + "thêm 1\n"] {
                    var fields = JSONObject()
                    fields.set("checkpoint", .string(text))
                    guard case .failure(let refusal) = await office.call(.auditVerify, fields: fields, by: caller)
                    else {
                        Issue.record("taken: \(text)")
                        continue
                    }
                    #expect(refusal.code == .invalid && refusal.field == "checkpoint")
                }
            }
        }
    }

    @Test("audit.prove: what it shows holds with the public key alone; what is not there is said by field")
    func prove() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            try await office.running {
                var sizes: [Int] = []
                for _ in 0..<4 {
                    try await SealingTests.write(13, office, caller)
                    sizes.append(try #require(try await office.sealed(by: caller).whole("size")))
                }
                let key = try #require(
                    (try await office.sealed(by: caller)).string("key").flatMap { LogVerifyingKey($0) }
                )
                let numbers = try await office.done(.auditLog, #"{"limit":1000}"#, by: caller).rows
                    .compactMap { $0.whole("seq") }
                #expect(numbers.count == 52)
                for number in numbers {
                    let answer = try await office.done(.auditProve, #"{"event":\#(number)}"#, by: caller)
                    let document = try ProofDocument(json: Array(answer.text.utf8))
                    #expect(document.holds(keys: [key]))
                    guard case .inclusion(_, let entry, let head) = document else {
                        Issue.record("another kind of proof")
                        continue
                    }
                    #expect(head.head.size == 52 && !entry.isEmpty)
                }
                for (index, from) in sizes.enumerated() {
                    for to in sizes[index...] {
                        let answer = try await office.done(.auditProve, #"{"from":\#(from),"to":\#(to)}"#, by: caller)
                        #expect(try ProofDocument(json: Array(answer.text.utf8)).holds(keys: [key]), "\(from) \(to)")
                    }
                }
                let oldest = try #require(numbers.last)
                let early = try await office.done(.auditProve, #"{"event":\#(oldest),"to":\#(sizes[0])}"#, by: caller)
                #expect(early.final.whole("size") == sizes[0])
                let newest = numbers[0]
                for (fields, code, field) in [
                    ("{}", ErrorCode.invalid, "event"), (#"{"event":1,"from":1}"#, .invalid, "from"),
                    (#"{"event":999999}"#, .notFound, "event"), (#"{"from":1000000}"#, .notFound, "from"),
                    (#"{"from":\#(sizes[0]),"to":1000000}"#, .notFound, "to"),
                    (#"{"from":\#(sizes[1]),"to":\#(sizes[0])}"#, .invalid, "to"),
                    (#"{"event":\#(newest),"to":\#(sizes[0])}"#, .invalid, "to"), (#"{"event":0}"#, .invalid, "event"),
                ] {
                    let refusal = try await office.refused(.auditProve, fields, by: caller)
                    #expect(refusal.code == code && refusal.field == field, "\(fields): \(refusal)")
                }
                // What was changed is not proven.
                try await office.asSuperuser("update event set subject = 'khác' where seq = \(oldest)")
                let refusal = try await office.refused(.auditProve, #"{"event":\#(oldest)}"#, by: caller)
                #expect(refusal.code == .conflict)
            }
        }
    }

    @Test("a deed of each kind, done by the database's owner, is named by audit.verify in both languages")
    func named() async throws {
        let deeds: [(sql: (Int64, Int64) -> String, kind: String)] = [
            ({ seq, _ in "update event set body = '{}' where seq = \(seq)" }, "changed"),
            ({ seq, _ in "update event set actor = null where seq = \(seq)" }, "changed"),
            ({ seq, _ in "delete from event where seq = \(seq)" }, "deleted"),
            (
                { seq, _ in
                    "insert into event (seq, operation, subject, body) overriding system value values (\(seq - 1000), 'fine.waive', 'x', '{}')"
                }, "inserted"
            ),
            (
                { seq, other in
                    "update event set seq = -1 where seq = \(seq); update event set seq = \(seq) where seq = \(other); update event set seq = \(other) where seq = -1"
                }, "reordered"
            ),
            ({ seq, _ in "delete from event where seq >= \(seq)" }, "cut_off"),
        ]
        for (sql, kind) in deeds {
            try await Office.open { office in
                let caller = try await office.officer()
                try await office.running {
                    try await SealingTests.write(30, office, caller)
                    _ = try await office.sealed(by: caller)
                    let numbers = try await office.done(.auditLog, #"{"limit":1000}"#, by: caller).rows
                        .compactMap { $0.whole("seq").map(Int64.init) }
                    let (seq, other) = (numbers[20], numbers[5])
                    try await office.asSuperuser(
                        "alter table event alter seq set generated by default; set session_replication_role = replica; "
                            + sql(seq, other)
                    )
                    for language in Language.allCases {
                        let answer = try await office.done(.auditVerify, by: caller, in: language).final
                        #expect(answer["sound"] == .bool(false), "\(kind)")
                        let finding = try #require(answer.objects("findings").first)
                        #expect(finding.string("kind") == kind)
                        let named = kind == "inserted" ? seq - 1000 : seq
                        #expect(finding.whole("seq").map(Int64.init) == named, "\(kind): \(answer)")
                        #expect(finding["exact"] == .bool(true) || kind == "cut_off")
                        #expect(finding.string("message")?.contains("\(named)") ?? false)
                    }
                }
            }
        }
    }

    @Test("a service without a key says so")
    func withoutKey() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            // Nothing runs beside the requests, so no key was made.
            for operation in [Contract.Operation.auditVerify, .auditCheckpoint] {
                #expect(try await office.refused(operation, by: caller).code == .unavailable)
            }
            #expect(try await office.refused(.auditProve, #"{"event":1}"#, by: caller).code == .unavailable)
        }
    }

    @Test("a write appends one event under its own name and its officer's, and its repetition none")
    func repetitions() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            var token = ""
            for (number, write) in Self.writes.enumerated() {
                let id = "00000000-0000-7000-8000-\(String(1_000_000_000_000 + number).suffix(12))"
                let fields = #"{"id":"\#(id)",\#(write.fields.replacing("TOKEN", with: token).dropFirst())"#
                let before = try await office.count("event")
                let answer = try await office.done(write.operation, fields, by: officer)
                if let id = answer.final.string("token_id") { token = id }
                let after = try await office.done(.auditLog, #"{"limit":1}"#, by: officer).rows[0]
                #expect(try await office.count("event") == before + 1, "\(write.operation.rawValue)")
                #expect(after.string("operation") == write.operation.rawValue)
                #expect(after.string("officer") == "QN-001")
                guard write.operation != .tokenIssue else { continue }
                _ = try await office.done(write.operation, fields, by: officer)
                #expect(try await office.count("event") == before + 1, "\(write.operation.rawValue) again")
            }
        }
    }

    private static let writes: [(operation: Contract.Operation, fields: String)] = [
        (.inspectionLog, SampleInspection.log(SampleInspection.counterfeit)),
        (.inspectionCorrect, #"{"inspection":"KT-2026-000001","reason":"Nhầm","leader":"y"}"#),
        (
            .caseAdvance,
            #"{"case":"VV-2026-000001","event":"record_violation","act":"a","committed_at":"2026-11-20","place":"p","goods":["g"],"statement":"s","signatories":"x"}"#
        ),
        (.productAdd, #"{"product":"P1","name":"A","group":"food","area":"502"}"#),
        (.productCertify, #"{"product":"P1","stars":4,"recognised_on":"2026-01-01"}"#),
        (.productRevoke, #"{"product":"P1","revoked_on":"2026-02-01","reason":"x"}"#),
        (.pointAdd, #"{"point":"Q1","name":"A","kind":"shop","area":"502","opened_on":"2026-01-01"}"#),
        (.pointStock, #"{"point":"Q1","product":"P1","from":"2026-01-01"}"#),
        (.pointClose, #"{"point":"Q1","closed_on":"2026-03-01","reason":"x"}"#),
        (.officerAdd, #"{"officer":"N1","name":"A","unit":"DN","roles":["clerk"]}"#),
        (.tokenRegister, #"{"officer":"N1","fingerprint":"\#(String(repeating: "ab", count: 32))"}"#),
        (.tokenIssue, #"{"officer":"N1"}"#), (.tokenRevoke, #"{"token_id":"TOKEN"}"#),
    ]
}
