import Contract
import Domain
import FoundationEssentials
import JSON
import Testing

@testable import kiem_load

@Suite("The generator's pieces")
struct PiecesTests {
    @Test(
        "a mix is read as it is written",
        arguments: [("show", "show=1"), ("log=1,show=9", "log=1,show=9"), ("show=3,log", "show=3,log=1")]
    )
    func mix(text: String, read: String) {
        #expect(Mix(text)?.description == read)
    }

    @Test(
        "what is no mix is none",
        arguments: ["", "dance", "log=", "log=0", "log=-1", "log=x", "log,log", "log,,show", "log=1,", "log =1"]
    )
    func noMix(text: String) {
        #expect(Mix(text) == nil)
    }

    @Test("a mix is drawn as often as its weights say")
    func draw() throws {
        let mix = try #require(Mix("log=1,show=3"))
        var generator = SplitMix64(seed: 7)
        let drawn = (0..<4_000).map { _ in mix.draw(using: &generator) }
        #expect((900...1_100).contains(drawn.count { $0 == .log }))
    }

    @Test("keys are random UUIDs, each another")
    func keys() throws {
        var generator = SplitMix64(seed: 7)
        let keys = (0..<1_000).map { _ in Key(using: &generator) }
        #expect(Set(keys.map(\.description)).count == keys.count)
        for key in keys {
            let uuid = try #require(UUID(uuidString: key.description))
            #expect(uuid.uuidString.lowercased() == key.description)
            #expect(uuid.uuid.6 >> 4 == 4)
            #expect(uuid.uuid.8 >> 6 == 2)
        }
    }

    @Test("a number is read and written alike", arguments: ["KT-2026-000001", "KT-2026-999999", "KT-2027-1000000"])
    func number(text: String) {
        #expect(InspectionNumber(Array(text.utf8)[...])?.description == text)
    }

    @Test(
        "what is no number of an inspection is none",
        arguments: [
            "", "KT-2026-", "VV-2026-000001", "KT-2026-00001", "KT-2026-00000a", "KT-20260000001", "KT-2O26-000001",
        ]
    )
    func noNumber(text: String) {
        #expect(InspectionNumber(Array(text.utf8)[...]) == nil)
    }

    @Test("every inspection that is made is one that the table of operations takes, and every second opens a case")
    func inspections() throws {
        let today = try #require(Day("2026-11-24"))
        let writer = InspectionWriter(.sample, today: today)
        var generator = SplitMix64(seed: 7)
        var violations = 0
        var points = 0
        for _ in 0..<400 {
            guard case .log(let key, let body) = writer.next(using: &generator),
                case .object(let fields) = try JSONParser.parse(body)
            else {
                Issue.record("not an inspection")
                return
            }
            let arguments = try Arguments(fields, allowing: Operation.inspectionLog.definition.parameters)
            #expect(try arguments(Request.id)?.uuidString.lowercased() == key.description)
            #expect(try arguments(InspectionFields.form) == .adHoc)
            #expect(try arguments(InspectionFields.startedAt).isBefore(arguments(InspectionFields.endedAt)))
            #expect(try arguments(InspectionFields.endedAt).day < today)
            #expect(try arguments(InspectionFields.premises)?.area == "502")
            #expect(try arguments(InspectionFields.party) != nil)
            points += try arguments(InspectionFields.salesPoint) == "SP01" ? 1 : 0
            let findings = try arguments(InspectionFields.findings)
            #expect(findings.count == 2)
            // One whose certificate has run out would bring a warning, which pgbench does not write.
            #expect(!findings.contains { $0.product == "502-003" })
            violations += findings.contains { $0.kind != .compliant } ? 1 : 0
        }
        #expect((150...250).contains(violations))
        #expect((60...140).contains(points))
    }
}

extension Register {
    /// Thirteen products, one with an expired certificate, and a sales point.
    static let sample = Register(
        products: (1...13).map { place in
            Product(
                code: "502-0\(place < 10 ? "0" : "")\(place)",
                name: "Dầu mè \"đen\" \(place)",
                areaCode: "502",
                isUnobjectionable: place != 3
            )
        },
        points: ["SP01"]
    )
}
