import Matching
import Testing

@Suite("The gazetteer")
struct GazetteerTests {
    let gazetteer: Gazetteer<String>

    init() throws {
        gazetteer = try QuangNam.shared.get().gazetteer
    }

    @Test("a code that was used again is two areas")
    func reusedCode() {
        #expect(gazetteer.area("20335")?.name == "Tân Thạnh")
        #expect(gazetteer.area("20335@2025-07")?.name == "Bàn Thạch")
        #expect(gazetteer.ancestors(of: "20335") == ["502", "49"])
        #expect(gazetteer.ancestors(of: "20335@2025-07") == ["48@2025-07"])
    }

    @Test("a commune is followed through both steps of 2025")
    func successors() {
        let old = "20338"
        #expect(gazetteer.successors(of: old, on: QuangNam.firstStep - 1) == [old])
        #expect(gazetteer.successors(of: old, on: QuangNam.firstStep) == ["20347@2025-01"])
        #expect(gazetteer.successors(of: old, on: QuangNam.reform) == ["20341@2025-07"])
        #expect(gazetteer.predecessors(of: "20341@2025-07", on: QuangNam.day(2024, 6, 1)).contains(old))
        #expect(gazetteer.predecessors(of: "20341@2025-07", on: QuangNam.reform) == ["20341@2025-07"])
    }

    @Test("a district leaves communes behind, Nông Sơn a district first")
    func districts() {
        #expect(gazetteer.successors(of: "502", on: QuangNam.reform).count == 4)
        #expect(gazetteer.successors(of: "519", on: QuangNam.firstStep) == ["509"])
        #expect(
            gazetteer.successors(of: "519", on: QuangNam.reform) == gazetteer.successors(of: "509", on: QuangNam.reform)
        )
        #expect(gazetteer.successors(of: "49", on: QuangNam.reform) == ["48@2025-07"])
    }

    @Test("each of the 241 communes of 2023 has successors today, all in Đà Nẵng")
    func everyCommune() {
        let old = gazetteer.areas.filter { $0.level == .commune && $0.validFrom == nil }
        #expect(old.count == 241)
        for commune in old {
            let successors = gazetteer.successors(of: commune.id, on: QuangNam.reform)
            #expect(!successors.isEmpty, "\(commune.name)")
            #expect(successors.allSatisfy { gazetteer.area($0)?.parent == "48@2025-07" })
        }
    }

    @Test("a circle of successions or parents ends")
    func circles() {
        let area = { (id: Int, parent: Int?) in
            Gazetteer<Int>.Area(
                id: id,
                code: "\(id)",
                level: .commune,
                kind: "xã",
                name: "A",
                parent: parent,
                validFrom: nil,
                validTo: 0
            )
        }
        let circle = Gazetteer(
            areas: [area(1, 2), area(2, 1)],
            successions: [(1, 2), (2, 1), (1, 1), (1, 9)].map {
                Gazetteer.Succession(old: $0.0, new: $0.1, effectiveOn: 1)
            }
        )
        #expect(circle.ancestors(of: 1) == [2])
        #expect(circle.successors(of: 1, on: 5).isEmpty)
        #expect(circle.predecessors(of: 1, on: 0) == [1])
        #expect(AddressResolver(gazetteer: circle).resolve("xã A", on: 5) == .notFound)
    }
}
