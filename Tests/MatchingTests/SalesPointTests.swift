import Matching
import ReferenceFiles
import Testing

@Suite("Matching complaints against the sales points")
struct SalesPointTests {
    let index: MatchIndex

    init() throws {
        index = MatchIndex(
            try ReferenceTable("sales_points").rows.map { row in
                // With its house number a street names the point; a commune alone does not.
                let street = row["address"].split(separator: ",").first.map(String.init)
                    .flatMap { $0.first?.isNumber == true ? $0 : nil }
                return RegisterEntry(
                    code: row["point_id"],
                    name: row["name"],
                    aliases: street.map { [$0] } ?? [],
                    owner: row["operator"].isEmpty ? nil : row["operator"]
                )
            }
        )
    }

    @Test(
        "a point is found by its name or its street",
        arguments: [
            ("Tôi mua ở Trung tâm OCOP thành phố Hội An, hàng hết hạn", "SP01"),
            ("trung tam ocop thanh pho hoi an ban hang gia", "SP01"),
            ("cua hang ocop thang binh ban banh moc", "SP04"),
            ("quầy ở 72 Nguyễn Thái Học bán hàng không tem", "SP01"),
            ("245 phan boi chau ban mat ong pha duong", "SP02"),
        ]
    )
    func found(body: String, code: String) {
        let result = index.matches(for: MatchQuery(body: body))
        #expect(result.candidates.first?.code == code)
        #expect(result.isSuggested)
    }

    @Test("a place that is no point gets no suggestion")
    func notFound() {
        let result = index.matches(for: MatchQuery(body: "tạp hóa Cô Tám cạnh trường học bán bánh mốc"))
        #expect(!result.isSuggested)
    }
}
