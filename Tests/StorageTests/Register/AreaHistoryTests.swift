import Domain
import Testing

@testable import Storage

@Suite("History of areas, from the files")
struct AreaHistoryTests {
    private let history: AreaHistory

    init() throws {
        func table(_ name: String) throws -> CSVTable {
            let file = try #require(SQLFiles.all.first { $0.path == "reference/\(name).csv" })
            return try CSVTable(file: name, text: file.text)
        }
        history = try AreaHistory(
            AreaHistory.Files(
                provinces: try table("vn_provinces"),
                communes: try table("vn_communes"),
                formerProvinces: try table("former_provinces"),
                formerDistricts: try table("admin_units"),
                formerCommunes: try table("communes"),
                successors: try table("commune_successors")
            )
        )
    }

    private func versions(_ code: String) -> [AreaVersion] {
        history.versions.filter { $0.code == code }
    }

    @Test("there are as many versions as the two reforms made")
    func counts() {
        let levels = Dictionary(grouping: history.versions, by: \.level).mapValues(\.count)
        // 34 of today, Quảng Nam, and Đà Nẵng before it took Quảng Nam in.
        #expect(levels[.province] == 36)
        #expect(levels[.district] == 18)
        // 241 of 2023, 12 made by the first step, 3,321 of today.
        #expect(levels[.commune] == 3_574)
        // 253 of communes, 79 of districts, two of provinces.
        #expect(history.steps.count == 334)
    }

    @Test("no two versions of a code share a day")
    func disjoint() {
        for (code, versions) in Dictionary(grouping: history.versions, by: \.code) {
            let ordered = versions.sorted { ($0.validTo ?? .last) < ($1.validTo ?? .last) }
            for (earlier, later) in zip(ordered, ordered.dropFirst()) {
                #expect((earlier.validTo ?? .last) < (later.validFrom ?? .first), "\(code)")
            }
        }
    }

    @Test("every step leads from a version that ended to one that began or went on")
    func stepsMeet() {
        for step in history.steps {
            let day = step.effectiveOn
            #expect(versions(step.oldCode).contains { $0.validTo == day.adding(days: -1) }, "\(step)")
            #expect(
                versions(step.newCode).contains { ($0.validFrom ?? .first) <= day && day <= ($0.validTo ?? .last) },
                "\(step)"
            )
        }
    }

    @Test("a code that is used again stands for several places in turn")
    func reused() {
        #expect(versions("20335").map(\.name) == ["Tân Thạnh", "Bàn Thạch"])
        #expect(versions("20758").map(\.name) == ["Hiệp Hòa", "Quế Tân"])
        #expect(versions("20758").map(\.parentCode) == ["512", "512"])
        let enlarged = versions("20347")
        #expect(enlarged.map(\.name) == ["An Xuân", "An Xuân"])
        #expect(enlarged.map(\.validTo) == [Day("2024-12-31"), Day("2025-06-30")])
        #expect(enlarged.map(\.validFrom) == [nil, Day("2025-01-01")])
    }

    @Test("what was Nông Sơn stays its locality, whoever it was joined to since")
    func locality() {
        #expect(versions("20656").map(\.parentCode) == ["519", "509", "48"])
        #expect(versions("20656").map(\.localityCode) == ["519", "519", "519"])
        #expect(versions("20656").map(\.kind) == ["thị trấn", "thị trấn", "xã"])
    }

    @Test("each of the 18 localities has a present, and places elsewhere have none")
    func localities() {
        let today = history.versions.filter { $0.level == .commune && $0.validTo == nil }
        #expect(Set(today.compactMap(\.localityCode)) == Set((502...519).map(String.init)))
        #expect(today.filter { $0.localityCode != nil }.count == 78)
        #expect(today.filter { $0.localityCode != nil }.allSatisfy { $0.parentCode == "48" })
    }
}
