import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Lists", .enabled(if: TestDatabase.isExpected))
struct ListTests {
    /// Five inspections, numbered 1 to 5 in this order.
    private static let inspections: [NewInspection] = [
        .sample([.sample(.counterfeit, product: Fixture.fishSauce, value: 100)], ended: .day(.of("2026-11-12"))),
        .sample([.sample(.compliant, product: Fixture.fishSauce)], unit: Fixture.team2, ended: .day(.of("2026-11-13"))),
        .sample(
            [.sample(.unknownOrigin, value: 30), .sample(.compliant, product: Fixture.cinnamon)],
            ended: .day(.of("2026-11-18")),
            area: Fixture.seaWard,
            salesPoint: Fixture.point
        ),
        .sample([.sample(.banned)], unit: Fixture.branch, ended: .day(.of("2021-01-14")), area: Fixture.oldWard),
        .sample([.sample(.smuggled, product: Fixture.cinnamon)], ended: .day(.of("2026-11-19")), area: nil),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let filter: InspectionFilter
        let expected: [Int]

        init(_ name: String, _ filter: InspectionFilter, _ expected: [Int]) {
            testDescription = name
            self.filter = filter
            self.expected = expected
        }
    }

    static let cases: [Case] = [
        Case("all", InspectionFilter(limit: 50), [5, 4, 3, 2, 1]),
        Case("limit", InspectionFilter(limit: 2), [5, 4]),
        Case("from", InspectionFilter(from: .of("2026-11-18"), limit: 50), [5, 3]),
        Case("to", InspectionFilter(to: .of("2026-11-12"), limit: 50), [4, 1]),
        Case("from to", InspectionFilter(from: .of("2026-11-12"), to: .of("2026-11-18"), limit: 50), [3, 2, 1]),
        Case("kind", InspectionFilter(kind: .compliant, limit: 50), [3, 2]),
        Case("province with what came before it", InspectionFilter(area: Fixture.daNang, limit: 50), [4, 3, 2, 1]),
        Case("former district", InspectionFilter(area: Fixture.tamKy, limit: 50), [4, 2, 1]),
        Case("former province", InspectionFilter(area: Fixture.quangNam, limit: 50), [4]),
        Case("team", InspectionFilter(unit: Fixture.team2, limit: 50), [2]),
        Case("branch with its teams", InspectionFilter(unit: Fixture.branch, limit: 50), [5, 4, 3, 2, 1]),
        Case("sales point", InspectionFilter(salesPoint: Fixture.point, limit: 50), [3]),
        Case(
            "all at once",
            InspectionFilter(from: .of("2026-11-01"), kind: .counterfeit, unit: Fixture.team7, limit: 50),
            [1]
        ),
    ]

    @Test("inspections are filtered and come newest first", arguments: cases)
    func inspections(listed: Case) async throws {
        try await filled { database, _ in
            let lines = try await database.query(InspectionStatements.list, listed.filter)
            #expect(lines.map(\.number.sequence) == listed.expected)
        }
    }

    @Test("pages follow one another without gap or overlap")
    func pages() async throws {
        try await filled { database, _ in
            var seen: [Int] = []
            var after: RecordNumber?
            for _ in 0..<4 {
                let page = try await database.query(
                    InspectionStatements.list,
                    InspectionFilter(after: after, limit: 2)
                )
                seen += page.map(\.number.sequence)
                after = page.last?.number ?? after
            }
            #expect(seen == [5, 4, 3, 2, 1])
            let first = try await database.query(CaseStatements.list, CaseFilter(limit: 3))
            #expect(first.map(\.inspectionNumber?.sequence) == [5, 4, 3])
            let second = try await database.query(CaseStatements.list, CaseFilter(after: first.last?.number, limit: 3))
            #expect(second.map(\.inspectionNumber?.sequence) == [1])
        }
    }

    @Test("a line says where, what and how much")
    func line() async throws {
        try await filled { database, logged in
            let lines = try await database.query(
                InspectionStatements.list,
                InspectionFilter(salesPoint: Fixture.point, limit: 1)
            )
            let line = try #require(lines.first)
            #expect(line.unitCode == "DN-07")
            #expect(line.place.salesPointCode == "SP01")
            #expect(line.place.name == "Trung tâm OCOP")
            #expect(line.place.address == "12 Hùng Vương")
            #expect(line.place.area?.name == "Hải Châu")
            #expect(line.kinds == [.compliant, .unknownOrigin])
            #expect(line.findings == 2)
            #expect(line.goodsValue == 30)
            #expect(line.caseNumber == logged[2].caseNumber)
            #expect(line.ended == .day(.of("2026-11-18")))
        }
    }

    @Test("a list shows what the newest version says")
    func newestVersion() async throws {
        try await CaseworkDatabase.with { database in
            let id = UUID.version7()
            try await database.log(.sample([.sample(.counterfeit, product: Fixture.fishSauce)], id: id))
            try await database.correct(.sample(of: id, version: 1, [.sample(.banned, product: Fixture.cinnamon)]))
            func count(_ filter: InspectionFilter) async throws -> Int {
                try await database.query(InspectionStatements.list, filter).count
            }
            #expect(try await count(InspectionFilter(kind: .banned, limit: 9)) == 1)
            #expect(try await count(InspectionFilter(kind: .counterfeit, limit: 9)) == 0)
            let all = InspectionFilter(limit: 9)
            let old = try await database.query(InspectionStatements.listOfProduct, (all, Fixture.fishSauce))
            #expect(old.isEmpty)
            let new = try await database.query(InspectionStatements.listOfProduct, (all, Fixture.cinnamon))
            #expect(new.map(\.version) == [2])
        }
    }

    @Test("a product has its inspections, its history and its cases")
    func product() async throws {
        try await filled { database, logged in
            let all = InspectionFilter(limit: 9)
            let sauce = try await database.query(InspectionStatements.listOfProduct, (all, Fixture.fishSauce))
            #expect(sauce.map(\.number.sequence) == [2, 1])
            let fakes = try await database.query(
                InspectionStatements.listOfProduct,
                (InspectionFilter(kind: .counterfeit, limit: 9), Fixture.fishSauce)
            )
            #expect(fakes.map(\.number.sequence) == [1])
            let history = try await database.query(InspectionStatements.historyOfProduct, (Fixture.cinnamon, 9))
            #expect(history.map(\.inspectionNumber.sequence) == [5, 3])
            #expect(history.map(\.kind) == [.smuggled, .compliant])
            #expect(history.map(\.position) == [1, 2])
            let cases = try await database.query(CaseStatements.ofProduct, (Fixture.cinnamon, 9))
            #expect(cases.map(\.number) == [logged[4].caseNumber])
        }
    }

    @Test(
        "cases are filtered by state, unit, day and point",
        arguments: [
            (CaseFilter(state: .inspected, limit: 9), [5, 4, 3, 1]),
            (CaseFilter(unit: Fixture.team7, limit: 9), [5, 3, 1]),
            (CaseFilter(from: .of("2026-11-18"), limit: 9), [5, 3]),
            (CaseFilter(to: .of("2021-12-31"), limit: 9), [4]),
            (CaseFilter(salesPoint: Fixture.point, limit: 9), [3]),
        ]
    )
    func filteredCases(filter: CaseFilter, expected: [Int]) async throws {
        try await filled { database, _ in
            let lines = try await database.query(CaseStatements.list, filter)
            #expect(lines.map(\.inspectionNumber?.sequence) == expected)
        }
    }

    @Test("a case says what it is about and how it began")
    func oneCase() async throws {
        try await filled { database, logged in
            let number = try #require(logged[0].caseNumber)
            let line = try #require(try await database.query(CaseStatements.byNumber, number).first)
            #expect(line.number == number)
            #expect(line.state == .inspected)
            #expect(line.openedBy == "QLTT-002")
            #expect(line.openedAt == logged[0].recordedAt)
            #expect(line.inspectionNumber == logged[0].number)
            #expect(line.kinds == [.counterfeit])
            #expect(line.goodsValue == 100)
            let events = try await database.query(CaseStatements.events, number)
            #expect(events.map(\.event) == ["opened"])
            #expect(events.map(\.from) == [nil])
            #expect(events.map(\.to) == [.inspected])
            #expect(events.map(\.actor) == ["QLTT-002"])
        }
    }

    /// What a test knows of an inspection before it looks at lists.
    private struct Logged {
        let number: RecordNumber
        let recordedAt: Moment
        let caseNumber: RecordNumber?
    }

    /// Made once, since no test here changes it.
    private static let database = TemplateDatabase.Recipe(name: "lists") { session throws(StorageError) in
        try CaseworkDatabase.make(session)
        for inspection in inspections {
            _ = try session.transaction { () throws(StorageError) in try Inspections.log(inspection, on: session) }
        }
    }

    private static let logged = Statement(
        "test.logged",
        sql: """
            select inspection.number, inspection.recorded_at, enforcement_case.number
            from inspection
            left join enforcement_case on enforcement_case.inspection_id = inspection.id
            order by inspection.recorded_at
            """,
        access: .read,
        takes: (),
        gives: (RecordNumber.self, Moment.self, RecordNumber?.self),
        row: { Logged(number: $0, recordedAt: $1, caseNumber: $2) }
    )

    private func filled(_ body: (CaseworkDatabase, [Logged]) async throws -> Void) async throws {
        try await CaseworkDatabase.withShared(Self.database) { database in
            try await body(database, try await database.query(Self.logged, ()))
        }
    }
}
