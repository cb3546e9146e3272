import Domain
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("The law's tables", .enabled(if: TestDatabase.isExpected))
struct LawTests {
    @Test("what is read is what the files say: ends, bounds, gains, multipliers, remedies, days")
    func read() async throws {
        let (table, days) = try await withSharedSession { session in (try Self.table(session), try Self.days(session)) }
        #expect(table.brackets.count == 90 && table.caps.count == 12 && table.codes.count == 14)
        let origin = try #require(table.brackets.first { $0.code == "ND98.17" && $0.row == 4 })
        #expect(origin.act == .commerceDecree && origin.article == 17 && origin.basis == .goodsValue)
        #expect(origin.band == Band(lower: 5_000_000, upper: 10_000_000, bounds: .closedOpen))
        #expect(origin.gain == nil && origin.specialTenths == 20 && !origin.allowsWarning)
        #expect(origin.minimum.dong == 3_000_000 && origin.maximum.dong == 5_000_000)
        #expect(origin.remedies.map(\.code) == ["CONFISCATE", "DESTROY_HARMFUL", "DISGORGE"])
        #expect(try origin.valid == DayRange(first: #require(Day("2025-02-21"))))
        let mark = try #require(table.brackets.last { $0.code == "ND99.12" })
        #expect(mark.row == 9 && mark.band == Band(lower: 300_000_000, upper: nil, bounds: .openClosed))
        #expect(mark.specialTenths == 12)
        let fake = try #require(table.brackets.first { $0.code == "ND98.9" })
        #expect(fake.gain?.lower == 0 && fake.gain?.bounds == .closedOpen && fake.basis == .genuineValueOrGain)
        let change = try #require(Day("2026-07-15"))
        #expect(table.cap(of: .teamLeader, in: .ip, on: change)?.dong == 75_000_000)
        #expect(table.cap(of: .teamLeader, in: .ip, on: change.adding(days: -1)) == nil)
        let calendar = try #require(WorkCalendar(days))
        #expect(calendar.years == [2024, 2025, 2026])
        #expect(try !calendar.isWorkingDay(#require(Day("2026-02-17"))))
        #expect(try calendar.isWorkingDay(#require(Day("2026-08-22"))), "a Saturday worked for 31 August")
        #expect(try calendar.isWorkingDay(#require(Day("2026-11-24"))), "not confirmed")
    }

    @Test("an amendment ends a row and begins another, and the old file brings the old law back")
    func amended() async throws {
        try await withSession(as: nil) { session in
            let row = "false,1.0,as 11/12,2013-10-15,,HIGH"
            let old = "fixed,0,,[),,,10000000,20000000,\(row)"
            let ended = old.replacing("2013-10-15,,", with: "2013-10-15,2026-12-31,")
            let sign = "ND99.11.SIGN,99/2013,11,1,\"Gắn yếu tố xâm phạm trên biển hiệu, giấy tờ, bao bì (k15)\","
            let new = "fixed,0,,[),,,20000000,40000000,false,1.0,as 11/12,2027-01-01,,HIGH"
            let files = Self.files([
                "fine_brackets.csv": { $0.replacing(sign + old, with: "\(sign)\(ended)\n\(sign)\(new)") }
            ])
            #expect(try ReferenceLoader(files: files).load(session).changes == 3)
            let rows = try Self.table(session).brackets.filter { $0.code == "ND99.11.SIGN" }
            #expect(rows.map(\.maximum.dong) == [20_000_000, 40_000_000])
            #expect(rows.map(\.valid.last) == [Day("2026-12-31"), nil])
            #expect(try ReferenceLoader(files: files).load(session).changes == 0)
            #expect(try ReferenceLoader().load(session).changes == 3)
            #expect(try Self.table(session).brackets.count == 90)
        }
    }

    @Test("a power and a day that changed are renewed, those that are gone go")
    func renewed() async throws {
        try await withSession(as: nil) { session in
            let files = Self.files([
                "authority_caps.csv": {
                    $0.replacing("inspector,commerce,10000000,", with: "inspector,commerce,11000000,")
                },
                "holidays.csv": { text in
                    text.replacing("Vietnam Culture Day,false", with: "Vietnam Culture Day,true")
                        .split(separator: "\n").filter { !$0.hasPrefix("2026-09-01") }.joined(separator: "\n") + "\n"
                },
            ])
            #expect(try ReferenceLoader(files: files).load(session).changes == 4)
            let day = try #require(Day("2026-11-24"))
            #expect(try Self.table(session).cap(of: .inspector, in: .commerce, on: day)?.dong == 11_000_000)
            let days = try Self.days(session)
            #expect(days.count == 44 && days.last?.isConfirmed == true)
        }
    }

    @Test("files that contradict themselves are named and load nothing")
    func contradictions() async throws {
        let cases: [(String, String, String, String)] = [
            ("fine_brackets.csv", "goods_value,1000000,3000000,[),", "goods_value,1000000,2000000,[),", "a gap"),
            ("fine_brackets.csv", ",40000000,50000000,false,2.0,", ",40000000,500000000,false,2.0,", "amounts"),
            ("fine_brackets.csv", "ND98.17,98/2020,17,1,", "ND98.17,98/1920,17,1,", "98/1920"),
            ("fine_brackets.csv", "true,2.0,CONFISCATE", "true,2.05,CONFISCATE", "2.05"),
            ("fine_brackets.csv", "goods_value,0,1000000,[),", "goods_value,,1000000,[),", "ends of a band"),
            ("fine_brackets.csv", ",300000,500000,true", ",300000,half,true", "half"),
            ("authority_caps.csv", "2025-07-01,,", "2025-07-01,2025-06-01,", "valid_to"),
            ("authority_caps.csv", "team_leader,commerce,", "inspector,commerce,", "two caps"),
            ("holidays.csv", "2024-02-09,", "2024-02-08,", "twice"),
        ]
        try await withSession(on: TemplateDatabase.migrated, as: nil) { session in
            for (file, old, new, reason) in cases {
                let files = Self.files([file: { $0.replacing(old, with: new) }])
                do throws(StorageError) {
                    _ = try ReferenceLoader(files: files).load(session)
                    Issue.record("\(file) was taken with \(new)")
                } catch {
                    guard case .reference(let named, _, let problem) = error, named == file else {
                        Issue.record("\(error)")
                        continue
                    }
                    #expect(problem.contains(reason), "\(problem)")
                }
            }
            let rows = try session.query(LawStatements.brackets, ())
            #expect(rows.isEmpty)
        }
    }

    @Test(
        "the database refuses what cannot be law, whoever writes it",
        arguments: [
            (
                "update fine_bracket set upper_end = 3500000 where code = 'ND98.17' and row_no = 2",
                "fine_bracket_band_excl"
            ),
            (
                "update fine_bracket set maximum = 200000001 where code = 'ND98.9' and row_no = 6",
                "fine_bracket_field_check"
            ),
            ("update fine_bracket set minimum = maximum + 1 where code = 'ND98.17'", "fine_bracket_amounts_check"),
            ("update fine_bracket set special_tenths = 9", "fine_bracket_special_tenths_check"),
            ("update fine_bracket set bounds = '[]'", "fine_bracket_bounds_check"),
            ("update authority_cap set title = 'clerk'", "authority_cap_title_check"),
            (
                "insert into authority_cap (title, field, individual, valid_from, source, confidence) "
                    + "values ('inspector', 'commerce', 1, '2026-01-01', 'x', 'MED')",
                "authority_cap_valid_excl"
            ),
            ("update calendar_day set kind = 'feast'", "calendar_day_kind_check"),
        ]
    )
    func refused(sql: String, constraint: String) async throws {
        let error = try await withSession(as: "kiem_owner") { session in
            #expect(throws: PostgresError.self) { try session.script(sql) }
        }
        #expect("\(String(describing: error))".contains(constraint), "\(String(describing: error))")
    }

    private static func table(_ session: Session) throws -> FineTable {
        try FineTable(
            brackets: session.query(LawStatements.brackets, ()).map(\.bracket),
            caps: session.query(LawStatements.caps, ())
        )
    }

    private static func days(_ session: Session) throws -> [CalendarDay] {
        try session.query(LawStatements.calendarDays, ())
    }

    /// The files, some of them changed.
    private static func files(_ changes: [String: (String) -> String]) -> [(path: String, text: String)] {
        SQLFiles.all.map { file in
            guard let change = changes[file.path.replacing("reference/", with: "")] else { return file }
            return (file.path, change(file.text))
        }
    }
}
