import Domain
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("Reference data", .enabled(if: TestDatabase.isExpected))
struct ReferenceLoaderTests {
    @Test("the register holds what the files hold")
    func counts() async throws {
        let counts = try await withSharedSession { session in
            try session.query(Self.counts, ()).reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(
            counts == [
                "provinces of today": 34, "provinces of 2024": 2, "districts": 18, "communes of today": 3321,
                "communes of 2023": 241, "communes of early 2025": 233, "successions": 334, "products": 246,
                "recognitions": 213, "aliases": 16, "points": 19, "targets": 79, "units": 8, "brackets": 90, "caps": 12,
                "calendar days": 45, "files": 15,
            ]
        )
    }

    @Test("loading again changes nothing")
    func again() async throws {
        let (first, second, loads) = try await withSession(on: TemplateDatabase.migrated, as: nil) { session in
            let loader = try ReferenceLoader()
            let first = try loader.load(session)
            let loads = try session.query(ReferenceStatements.loads, ())
            let second = try loader.load(session)
            #expect(try session.query(ReferenceStatements.loads, ()) == loads)
            return (first, second, loads)
        }
        #expect(first.changes > 4_000)
        #expect(second.changes == 0)
        #expect(second.files == first.files)
        #expect(loads.map(\.file) == first.files.map(\.name).sorted())
        #expect(loads.map(\.rows).reduce(0, +) == first.files.map(\.rows).reduce(0, +))
    }

    @Test("what a file says anew is renewed, what it no longer says goes, what officers added stays")
    func renewed() async throws {
        try await withSession(as: nil) { session in
            let area = try #require(try session.first(AreaStatements.byCode, ("503", nil)))
            var own = NewProduct(
                code: "503-900",
                name: "Cao lầu khô",
                group: .food,
                area: area.id,
                evidence: .registered,
                addedBy: nil
            )
            own.note = "Added by hand"
            let added = own
            try session.transaction { () throws(StorageError) in try Products.add(added, on: session) }
            let product = try #require(try session.first(ProductStatements.byCode, "502-004"))
            _ = try session.transaction { () throws(StorageError) in
                try Products.certify(product.id, Recognition(stars: 4, evaluationYear: 2024), by: nil, on: session)
            }

            let summary = try ReferenceLoader(files: Self.edited).load(session)
            // The product's name, one statement gone and one come, the target's figure, the area's name.
            #expect(summary.changes == 5)
            let renewed = try #require(try session.first(ProductStatements.byCode, "502-004"))
            #expect(renewed.id == product.id)
            #expect(renewed.name == "Nước mắm nhĩ Tam Thanh")
            #expect(renewed.recognitions.map(\.statement.stars) == [5, 4])
            #expect(try session.first(ProductStatements.byCode, "503-900")?.note == "Added by hand")
            #expect(try session.first(AreaStatements.byCode, ("502", nil))?.name == "Tam Kỳ mới")
            #expect(try session.query(ProgrammeStatements.targets, ()).first?.target == 334)
            // And back again.
            _ = try ReferenceLoader().load(session)
            #expect(
                try session.first(ProductStatements.byCode, "502-004")?.recognitions.map(\.statement.stars) == [3, 4]
            )
        }
    }

    @Test("a statement that has been revoked stays even when its file drops it")
    func revokedStays() async throws {
        try await withSession(as: nil) { session in
            let product = try #require(try session.first(ProductStatements.byCode, "502-004"))
            let statement = try #require(product.recognitions.first)
            let day = try #require(Day("2024-05-01"))
            try session.transaction { () throws(StorageError) in
                try Products.revoke(
                    recognition: statement.id,
                    on: day,
                    reason: "thu hồi",
                    decisionNo: nil,
                    by: nil,
                    on: session
                )
            }
            _ = try ReferenceLoader(files: Self.edited).load(session)
            let stars = try session.first(ProductStatements.byCode, "502-004")?.recognitions.map(\.statement.stars)
            #expect(stars == [3, 5])
        }
    }

    @Test("a file that cannot be read loads nothing")
    func broken() async throws {
        try await withSession(on: TemplateDatabase.migrated, as: nil) { session in
            let files = SQLFiles.all.map { file in
                file.path == "reference/programme_targets.csv"
                    ? (path: file.path, text: file.text.replacing(",333,", with: ",many,")) : file
            }
            #expect(throws: StorageError.self) { try ReferenceLoader(files: files).load(session) }
            let products = try session.first(ProductStatements.count, ())
            let areas = try session.query(AreaStatements.all, ())
            #expect(products == 0)
            #expect(areas.isEmpty)
        }
    }

    /// The files with a product, a statement, an area and a target changed.
    private static let edited: [(path: String, text: String)] = SQLFiles.all.map { file in
        switch file.path {
        case "reference/ocop_products.csv":
            (file.path, file.text.replacing("502-004,Nước mắm Tam Thanh,", with: "502-004,Nước mắm nhĩ Tam Thanh,"))
        case "reference/ocop_recognitions.csv":
            (file.path, file.text.replacing("502-004,3,", with: "502-004,5,"))
        case "reference/admin_units.csv":
            (file.path, file.text.replacing("502,Tam Kỳ,", with: "502,Tam Kỳ mới,"))
        case "reference/programme_targets.csv":
            (file.path, file.text.replacing("products_recognised,=,333,", with: "products_recognised,=,334,"))
        default:
            file
        }
    }

    private static let counts = Statement(
        "test.counts",
        sql: """
            select 'provinces of today', count(*) from area where level = 'province' and valid @> date '2026-01-01'
            union all
            select 'provinces of 2024', count(*) from area where level = 'province' and valid @> date '2024-01-01'
            union all
            select 'districts', count(*) from area where level = 'district'
            union all
            select 'communes of today', count(*) from area where level = 'commune' and valid @> date '2026-01-01'
            union all
            select 'communes of 2023', count(*) from area where level = 'commune' and valid @> date '2023-04-15'
            union all
            select 'communes of early 2025', count(*) from area where level = 'commune' and valid @> date '2025-03-01'
            union all
            select 'successions', count(*) from area_succession
            union all
            select 'products', count(*) from product
            union all
            select 'recognitions', count(*) from recognition
            union all
            select 'aliases', count(*) from product_alias
            union all
            select 'points', count(*) from sales_point
            union all
            select 'targets', count(*) from programme_target
            union all
            select 'units', count(*) from unit
            union all
            select 'brackets', count(*) from fine_bracket
            union all
            select 'caps', count(*) from authority_cap
            union all
            select 'calendar days', count(*) from calendar_day
            union all
            select 'files', count(*) from reference_load
            """,
        access: .read,
        takes: (),
        gives: (String.self, Int64.self)
    )
}
