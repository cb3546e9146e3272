import Domain
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("Searching products", .enabled(if: TestDatabase.isExpected))
struct ProductSearchTests {
    private func search(_ text: String, limit: Int64 = 20, area: String? = nil) async throws -> [ProductMatch] {
        let typed = try #require(SearchText(text))
        return try await withSharedSession { session in
            let area = try area.map { try #require(try session.first(AreaStatements.byCode, ($0, nil))).id }
            return try session.query(
                ProductStatements.search,
                (typed.typed, typed.accented, typed.folded, limit, area, nil, nil)
            )
        }
    }

    @Test(
        "the wanted product comes first",
        arguments: [
            ("Nước mắm Tam Thanh", "502-004", .sameAccented), ("NƯỚC MẮM TAM THANH", "502-004", .sameAccented),
            // NFD: every mark a scalar of its own.
            ("Nu\u{31B}o\u{31B}\u{301}c ma\u{306}\u{301}m Tam Thanh", "502-004", .sameAccented),
            ("nuoc mam tam thanh", "502-004", .same), ("  NUOC   MAM tam thanh ", "502-004", .same),
            ("nước mắm tam", "502-004", .beginsAccented), ("nuoc mam tam th", "502-004", .begins),
            ("tam thanh", "502-004", .containsAccented), ("thanh tam nuoc", "502-004", .allWords),
            ("nuoc mam tam thnah", "502-004", .similar), ("502-004", "502-004", .code),
            ("Trà gừng Cù Lao Chàm", "503-024", .sameAccented), ("tra gung cu lao cham", "503-024", .same),
            ("khan lua ma chau", "508-017", .same), ("VIRGIN sesame oil", "517-008", .sameAccented),
            ("hop tac xa nuoc mam", "502-004", .producer),
        ] as [(String, String, ProductMatch.Rank)]
    )
    func first(text: String, code: String, rank: ProductMatch.Rank) async throws {
        let best = try #require(try await search(text).first)
        #expect(best.product.code == code)
        #expect(best.rank == rank)
    }

    @Test("a product is found once, by its best name, and the best come first")
    func order() async throws {
        let matches = try await search("nuoc mam", limit: 100)
        #expect(matches.count >= 8)
        #expect(Set(matches.map(\.product.code)).count == matches.count)
        #expect(matches.map(\.rank.rawValue) == matches.map(\.rank.rawValue).sorted())
    }

    @Test("typed accents put names with other accents behind")
    func accents() async throws {
        // Dầu (oil) and dâu (berry) fold alike.
        let matches = try await search("dầu", limit: 100)
        let isMet = matches.map {
            $0.rank == .sameAccented || $0.rank == .beginsAccented || $0.rank == .containsAccented
        }
        #expect(isMet.contains(true) && isMet.contains(false))
        #expect(isMet == isMet.sorted { $0 && !$1 })
        for (match, isMet) in zip(matches, isMet) where isMet {
            #expect(match.matched.lowercased().contains("dầu"))
        }
    }

    @Test("only the area's products are found when one is named")
    func area() async throws {
        let matches = try await search("nuoc mam", limit: 100, area: "517")
        #expect(!matches.isEmpty)
        #expect(matches.allSatisfy { $0.product.place.localityCode == "517" })
    }

    @Test(
        "text that means something in SQL or patterns finds nothing and breaks nothing",
        arguments: ["%", "_", "\\", "'; drop table product; --", "a & b | !c", "<->", "(", "\u{10FFFF}", "🐟", "\"\""]
    )
    func hostile(text: String) async throws {
        let matches = try await search(text)
        #expect(matches.allSatisfy { $0.rank == .similar || $0.rank == .allWords || $0.rank == .producer })
    }

    @Test("there is nothing to look for in blanks", arguments: ["", "   ", "\u{200B}", "\u{301}"])
    func blank(text: String) {
        #expect(SearchText(text) == nil)
    }
}
