import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Labels and names beside the register")
struct ProductCheckTests {
    @Test(
        "what a label is worth, with every reason",
        arguments: [
            (#"{"name":"Nước mắm Tam Thanh"}"#, "consistent", "same_name"),
            (#"{"name":"Nước mắm Tam Thnah"}"#, "suspicious", "near_name"),
            (#"{"name":"Nước mắm Tam Thanh","stars":5}"#, "suspicious", "other_stars"),
            (#"{"name":"Nước mắm Tam Thanh","gtin":"893"}"#, "suspicious", "gtin_malformed"),
            (#"{"name":"Nước mắm Tam Thanh","producer":"Công ty Thử"}"#, "suspicious", "other_producer"),
            (#"{"name":"Máy bơm nước Thử Nghiệm"}"#, "not_registered", nil),
            (#"{"name":"Máy bơm nước Thử Nghiệm","stars":4}"#, "not_registered", "stars_without_registration"),
        ] as [(String, String, String?)]
    )
    func verdicts(label: String, verdict: String, reason: String?) async throws {
        try await Office.open { office in
            let officer = try await office.officer([.inspector])
            let checked = try await office.done(.productCheck, label, by: officer)
            #expect(checked.final.string("verdict") == verdict)
            let codes = checked.final.objects("reasons").compactMap { $0.string("code") }
            if let reason { #expect(codes.contains(reason), "\(codes)") } else { #expect(codes.isEmpty, "\(codes)") }
        }
    }

    @Test("a certificate counts as of the day")
    func certificate() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(
                .productAdd,
                #"{"product":"P1","name":"Bánh khô Vĩnh Thử","group":"food","area":"502","producer":"HTX Vĩnh Thử"}"#,
                by: officer
            )
            _ = try await office.done(
                .productCertify,
                #"{"product":"P1","stars":4,"recognised_on":"2026-01-01"}"#,
                by: officer
            )
            for (day, certificate, verdict) in [
                ("2026-06-01", "valid", "consistent"), ("2029-06-01", "expired", "suspicious"),
            ] {
                let checked = try await office.done(
                    .productCheck,
                    #"{"name":"Bánh khô Vĩnh Thử","stars":4,"on":"\#(day)"}"#,
                    by: officer
                )
                #expect(checked.final.string("certificate") == certificate)
                #expect(checked.final.string("verdict") == verdict)
            }
        }
    }

    @Test("names that imitate and doubles are warned of when a product is added, and listed")
    func lookalikes() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let imitation = try await office.done(
                .productAdd,
                #"{"product":"P1","name":"Nước mắm Tam Thnah","group":"food","area":"49","producer":"Cơ sở Thử"}"#,
                by: officer
            )
            #expect(imitation.final.warnings == ["lookalike"])
            let double = try await office.done(
                .productAdd,
                """
                {"product":"P2","name":"Nước mắm Tam Thanh","group":"food","area":"20359",
                "producer":"Hợp tác xã nước mắm Tam Thanh"}
                """,
                by: officer
            )
            #expect(double.final.warnings.contains("double_registration"))
            let listed = try await office.done(.productLookalikes, #"{"product":"502-004"}"#, by: officer)
            let likes = listed.rows.map { [$0.string("product"), $0.string("likeness")] }
            #expect(likes.contains(["P1", "imitation"]) && likes.contains(["P2", "double"]))
            #expect(listed.rows.allSatisfy { !$0.strings("reasons").isEmpty })
            #expect(try await office.refused(.productLookalikes, #"{"product":"P9"}"#, by: officer).code == .notFound)
        }
    }

    @Test("goods that imitate a registered name are warned of in a finding, unless their product is named")
    func findings() async throws {
        try await Office.open { office in
            let officer = try await office.officer([.inspector])
            let alike = #"{"label_name":"Nước mắm Tam Thnah","kind":"knockoff","basis":"infringement"}"#
            let logged = try await office.done(.inspectionLog, SampleInspection.log(alike), by: officer)
            let warning = logged.final.objects("warnings").first { $0.string("code") == "lookalike" }
            #expect(warning?.string("field") == "findings[0].label_name")
            let named =
                #"{"label_name":"Nước mắm Tam Thnah","kind":"knockoff","basis":"infringement","product":"502-004"}"#
            let told = try await office.done(.inspectionLog, SampleInspection.log(named), by: officer)
            #expect(!told.final.warnings.contains("lookalike"))
        }
    }
}
