import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Products that were registered twice")
struct ProductMergeTests {
    @Test("one counts as the other, with its complaints, and is matched no more; taken back, all is as before")
    func reversible() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let double =
                #"{"product":"P1","name":"Rượu nếp cẩm Vĩnh Thử","group":"beverage","area":"502","producer":"HTX Vĩnh Thử"}"#
            let kept =
                #"{"product":"P2","name":"Rượu nếp cẩm Vĩnh Thử","group":"beverage","area":"502","producer":"HTX Vĩnh Thử"}"#
            for fields in [double, kept] { _ = try await office.done(.productAdd, fields, by: officer) }
            let filing = ComplaintTests.filing("rượu có mùi lạ", more: #""product":"P1""#)
            _ = try await office.done(.complaintFile, filing, by: officer)
            let before = try await look(office, officer)
            #expect(before.matched.contains("P1") && before.matched.contains("P2"))
            #expect(before.complaints == 0)

            let merge = #"{"product":"P1","into":"P2","reason":"đăng ký hai lần"}"#
            _ = try await office.done(.productMerge, merge, by: officer)
            let merged = try await look(office, officer)
            #expect(!merged.matched.contains("P1") && merged.matched.contains("P2"))
            #expect(merged.complaints == 1)
            #expect(merged.shown.contains(#""counts_as":"P2""#))
            for wrong in [
                merge, #"{"product":"P2","into":"502-004","reason":"x"}"#,
                #"{"product":"502-004","into":"P1","reason":"x"}"#,
            ] {
                #expect(try await office.refused(.productMerge, wrong, by: officer).code == .conflict, "\(wrong)")
            }
            #expect(
                try await office.refused(.productMerge, #"{"product":"P1","into":"P1","reason":"x"}"#, by: officer)
                    .field
                    == "into"
            )

            let back = #"{"product":"P1","reason":"nhầm"}"#
            _ = try await office.done(.productUnmerge, back, by: officer)
            let after = try await look(office, officer)
            #expect(after == before)
            #expect(try await office.refused(.productUnmerge, back, by: officer).code == .conflict)
            #expect(try await office.count("product_merge") == 2)
        }
    }

    private struct Look: Equatable {
        let matched: [String]
        let complaints: Int
        let shown: String
    }

    private func look(_ office: Office, _ officer: Caller) async throws -> Look {
        let matched = try await office.done(
            .complaintMatch,
            #"{"body":"mua rượu nếp cẩm Vĩnh Thử uống bị đau đầu"}"#,
            by: officer
        )
        return Look(
            matched: matched.rows.compactMap { $0.string("product") },
            complaints: try await office.done(.productComplaints, #"{"product":"P2"}"#, by: officer).rows.count,
            shown: try await office.done(.productShow, #"{"product":"P1"}"#, by: officer).text
        )
    }
}
