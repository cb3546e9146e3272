import Matching
import Testing

@Suite("Changing the register under the matcher")
struct MatchIndexChangeTests {
    let index: MatchIndex
    let bodies = [
        "mua nuoc mam tam thanh", "mat ong rung cam tu pha duong", "Trà hoa cúc Đồi Mây bị mốc", "bánh tráng đại lộc",
        "ruoc kho huong tra",
    ]

    init() throws {
        index = MatchIndex(try Register.real() + Register.invented)
    }

    @Test("a new product is matched at once")
    func added() {
        let query = MatchQuery(body: "Trà hoa cúc Đồi Mây bị mốc")
        #expect(!index.matches(for: query).isSuggested)
        let changed = index.replacing(RegisterEntry(code: "N1", name: "Trà hoa cúc Đồi Mây", gtins: ["8938505974200"]))
        #expect(changed.count == index.count + 1)
        #expect(changed.recentCount == 1)
        let result = changed.matches(for: query)
        #expect(result.candidates.first?.code == "N1")
        #expect(result.isSuggested)
        #expect(!index.matches(for: query).isSuggested)
    }

    @Test("a product under another name is found by that and no longer by the old one")
    func renamed() {
        let changed = index.replacing(RegisterEntry(code: "T5", name: "Cá cơm sấy Đồi Mây"))
        #expect(changed.count == index.count)
        #expect(changed.matches(for: MatchQuery(body: "cá cơm sấy đồi mây")).candidates.first?.code == "T5")
        #expect(!changed.matches(for: MatchQuery(body: "ruốc khô Hương Trà")).isSuggested)
        #expect(!changed.matches(for: MatchQuery(body: "hàng lạ", gtin: "96385074")).isSuggested)
    }

    @Test("a product that is gone is not found, from the large segment or the small one")
    func removed() {
        let added = index.replacing(RegisterEntry(code: "N1", name: "Trà hoa cúc Đồi Mây"))
        let removed = added.removing("N1").removing("T5").removing("nothing")
        #expect(removed.count == index.count - 1)
        #expect(removed.entry(withCode: "T5") == nil)
        #expect(!removed.matches(for: MatchQuery(body: "Trà hoa cúc Đồi Mây")).isSuggested)
        let codes = removed.matches(for: MatchQuery(body: "ruoc kho huong tra"), limit: 100).candidates.map(\.code)
        #expect(!codes.contains("T5"))
    }

    @Test("an index with changes, compacted or not, names what one built anew names")
    func compacted() throws {
        var entries = try Register.real() + Register.invented
        let extra = RegisterEntry(code: "N1", name: "Trà hoa cúc Đồi Mây", owner: "Hộ kinh doanh Cô Lan")
        let changed = index.replacing(extra).removing("T1")
        entries.removeAll { $0.code == "T1" }
        let anew = MatchIndex(entries + [extra])
        let compact = changed.compacted()
        #expect(compact.recentCount == 0)
        for body in bodies {
            let query = MatchQuery(body: body)
            #expect(compact.matches(for: query) == anew.matches(for: query))
            #expect(
                changed.matches(for: query).candidates.first?.code == anew.matches(for: query).candidates.first?.code
            )
            #expect(changed.matches(for: query).isSuggested == anew.matches(for: query).isSuggested)
        }
    }

    @Test("of two entries with one code the last holds")
    func doubled() {
        let index = MatchIndex([
            RegisterEntry(code: "A", name: "Nón lá Bình Phú"), RegisterEntry(code: "A", name: "Chiếu cói An Định"),
        ])
        #expect(index.count == 1)
        #expect(index.entry(withCode: "A")?.name == "Chiếu cói An Định")
    }
}
