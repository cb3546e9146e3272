import Matching
import Testing

@Suite("Names that look alike")
struct LookalikeTests {
    static let held = RegisterEntry(
        code: "A",
        name: "Nước mắm Tam Thanh",
        owner: "Hợp tác xã Nước mắm Tam Thanh",
        areas: [EntryArea(code: "1", name: "Tam Thanh")]
    )

    func lookalike(_ name: String, owner: String? = "Công ty TNHH Bến Xa", area: EntryArea? = nil) -> Lookalike? {
        let entry = RegisterEntry(code: "B", name: name, owner: owner, areas: area.map { [$0] } ?? [])
        return MatchIndex([Self.held, RegisterEntry(code: "C", name: "Bánh tráng Đại Lộc")]).lookalikes(of: entry).first
    }

    @Test(
        "one or two letters, tones, spaces or foreign letters are an imitation by another maker",
        arguments: [
            ("Nước mắm Tam Thanhh", [.letters(1)]), ("Nước mắm Tan Thanh", [.letters(1)]),
            ("Nước mắm Tma Thanh", [.letters(1)]), ("Nước mắn Tam Thank", [.letters(2)]),
            ("Nước mắm Tám Thạnh", [.otherTones(["Tám", "Thạnh"])]), ("Nước mâm Tam Thanh", [.otherAccents(["mâm"])]),
            ("Nước mắm TamThanh", [.spacing]), ("Nước mắm T\u{430}m Th\u{430}nh", [.otherScript]),
            ("Nướ\u{441} mắm Tan Thanh", [.otherScript, .letters(1)]),
        ] as [(String, [LookalikeReason])]
    )
    func imitations(name: String, reasons: [LookalikeReason]) throws {
        let found = try #require(lookalike(name))
        #expect(found.code == "A")
        #expect(found.kind == .imitation)
        #expect(found.reasons == reasons)
    }

    @Test(
        "the same maker registers a double",
        arguments: [
            ("Nước mắm Tam Thanh", "Hợp tác xã Nước mắm Tam Thanh", [.sameName, .sameOwner]),
            ("Nuoc mam Tam Thanh", "HTX nước mắm Tam Thanh", [.otherAccents(["Nuoc", "mam"]), .sameOwner]),
            ("Nước mắm Tam Thanhh", "HTX Nước mắm Tam Thnh", [.letters(1), .likeOwner]),
        ] as [(String, String, [LookalikeReason])]
    )
    func doubles(name: String, owner: String, reasons: [LookalikeReason]) throws {
        let found = try #require(lookalike(name, owner: owner))
        #expect(found.kind == .double)
        #expect(found.reasons == reasons)
    }

    @Test("without a maker the same area makes a double")
    func sameArea() throws {
        let area = EntryArea(code: "1", name: "Tam Thanh")
        #expect(try #require(lookalike("Nước mắm Tam Thanh", owner: nil, area: area)).kind == .double)
        #expect(try #require(lookalike("Nước mắm Tam Thanh", owner: nil)).kind == .namesake)
    }

    @Test("another maker's product of the same name is a namesake")
    func namesake() throws {
        #expect(try #require(lookalike("Nước mắm Tam Thanh")).kind == .namesake)
    }

    @Test("a name that differs by its own place's name imitates nobody")
    func ownPlace() throws {
        let found = try #require(lookalike("Nước mắm Tam Thành", area: EntryArea(code: "2", name: "Tam Thành")))
        #expect(found.kind == .ownName)
        #expect(found.reasons.contains(.ownName(["Thành"])))
    }

    @Test(
        "other names are not alike",
        arguments: [
            "Nước mắm Bình Thạnh", "Nước mắm", "Mắm nêm Tam Thanh", "Rượu mơ", "", "Tam Thanh", "Nước Tam Thanh",
        ]
    )
    func apart(name: String) {
        #expect(lookalike(name) == nil)
    }

    @Test("short names must be nearer")
    func short() {
        let index = MatchIndex([RegisterEntry(code: "A", name: "Gốm"), RegisterEntry(code: "C", name: "Trà sen")])
        #expect(index.lookalikes(of: RegisterEntry(code: "B", name: "Gối")).isEmpty)
        #expect(index.lookalikes(of: RegisterEntry(code: "B", name: "Trà sem")).map(\.code) == ["C"])
        #expect(index.lookalikes(of: RegisterEntry(code: "B", name: "Trà sim")).isEmpty)
    }

    @Test("an entry is not its own double, and changes count at once")
    func changes() {
        let index = MatchIndex([Self.held])
        #expect(index.lookalikes(of: Self.held).isEmpty)
        let other = RegisterEntry(code: "B", name: "Nước mắm Tam Thânh")
        #expect(index.replacing(other).lookalikes(of: Self.held).map(\.code) == ["B"])
        #expect(index.replacing(other).removing("B").lookalikes(of: Self.held).isEmpty)
    }
}
