import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Units, officers and tokens", .enabled(if: TestDatabase.isExpected))
struct PeopleTests {
    private static let hash = [UInt8](repeating: 0xAB, count: 32)

    @Test("a token is known by its hash, with everything about its officer")
    func authenticate() async throws {
        try await CaseworkDatabase.with { database in
            let expiresAt = try #require(Moment("2030-01-01T00:00:00+07:00"))
            let token = Self.token(expiresAt: expiresAt)
            try await database.service { try Tokens.issue(token, on: $0) }
            let holder = try #require(
                try await database.query(TokenStatements.authenticate, (.secret, Bytes(Self.hash))).first
            )
            #expect(holder.token == token.id)
            #expect(holder.officer == Fixture.inspector)
            #expect(holder.number == "QLTT-002")
            #expect(holder.title == .inspector)
            #expect(holder.roles == [.inspector])
            #expect(holder.unit == Fixture.team7)
            #expect(holder.unitCode == "DN-07")
            #expect(holder.isValid(Self.hash, at: expiresAt))
            #expect(!holder.isValid(Self.hash, at: Moment(microsecondsSince1970: expiresAt.microsecondsSince1970 + 1)))
            var near = Self.hash
            near[31] ^= 1
            #expect(!holder.isValid(near, at: expiresAt))
            #expect(!holder.isValid(Array(Self.hash.dropLast()), at: expiresAt))
            // What is known as a secret is not taken for a certificate.
            let certificate = (TokenKind.certificate, Bytes(Self.hash))
            #expect(try await database.query(TokenStatements.authenticate, certificate).isEmpty)
            let nobody = Bytes([UInt8](repeating: 0, count: 32))
            #expect(try await database.query(TokenStatements.authenticate, (.secret, nobody)).isEmpty)
        }
    }

    @Test("a revoked token is good at no time, and revoking again changes nothing")
    func revoke() async throws {
        try await CaseworkDatabase.with { database in
            let token = Self.token(expiresAt: nil)
            let now = Moment(microsecondsSince1970: 1_800_000_000_000_000)
            try await database.service { session in
                try Tokens.issue(token, on: session)
                #expect(
                    try session.first(TokenStatements.authenticate, (.secret, Bytes(Self.hash)))?.isValid(
                        Self.hash,
                        at: now
                    )
                        == true
                )
                #expect(try Tokens.revoke(token.id, by: Fixture.chief, on: session))
                #expect(try !Tokens.revoke(token.id, by: Fixture.chief, on: session))
                #expect(
                    try session.first(TokenStatements.authenticate, (.secret, Bytes(Self.hash)))?.isValid(
                        Self.hash,
                        at: now
                    )
                        == false
                )
                let listed = try session.query(TokenStatements.list, (Fixture.inspector, nil, 9))
                #expect(listed.map(\.label) == ["máy bàn"])
                #expect(listed.allSatisfy { $0.revokedAt != nil })
                #expect(try session.query(TokenStatements.list, (Fixture.chief, nil, 9)).isEmpty)
                #expect(try session.query(TokenStatements.list, (nil, token.id, 9)).isEmpty)
            }
            let error = await #expect(throws: StorageError.self) {
                try await database.service { _ = try Tokens.revoke(.version7(), by: nil, on: $0) }
            }
            guard case .unknownToken = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("what is no SHA-256 is not taken as a token's hash")
    func wrongHash() async throws {
        try await CaseworkDatabase.with { database in
            let error = await #expect(throws: StorageError.self) {
                try await database.service { try Tokens.issue(Self.token(expiresAt: nil, hash: [1, 2, 3]), on: $0) }
            }
            guard case .broken("token_sha256_check") = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("an officer is added once under a number")
    func officers() async throws {
        try await CaseworkDatabase.with { database in
            let officer = NewOfficer(
                id: .version7(),
                number: "QLTT-003",
                name: "Nhân viên",
                title: .teamLeader,
                unit: Fixture.team2,
                roles: [.leader, .inspector],
                addedBy: Fixture.chief
            )
            try await database.service { session in
                try Officers.add(officer, on: session)
                let found = try #require(try session.first(OfficerStatements.byNumber, "QLTT-003"))
                #expect(found.roles == [.leader, .inspector])
                #expect(found.unitCode == "DN-02")
                #expect(try session.first(OfficerStatements.exists, ()) == true)
                let all = try session.query(OfficerStatements.list, (nil, nil, 9))
                #expect(all.map(\.number) == ["QLTT-001", "QLTT-002", "QLTT-003"])
                let behind = try session.query(OfficerStatements.list, ("QLTT-001", nil, 1))
                #expect(behind.map(\.number) == ["QLTT-002"])
                let ofUnit = try session.query(OfficerStatements.list, (nil, Fixture.team2, 9))
                #expect(ofUnit.map(\.number) == ["QLTT-003"])
            }
            let again = NewOfficer(
                id: .version7(),
                number: "QLTT-003",
                name: "Nhân viên",
                title: .inspector,
                unit: Fixture.team2,
                roles: [.inspector],
                addedBy: nil
            )
            let error = await #expect(throws: StorageError.self) {
                try await database.service { try Officers.add(again, on: $0) }
            }
            guard case .duplicateCode("QLTT-003") = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("units are listed by code, and one that is there is not added again")
    func units() async throws {
        try await CaseworkDatabase.with { database in
            let unit = NewUnit(
                id: .version7(),
                code: "DN-10",
                kind: .mobileTeam,
                name: Bilingual(vi: "Đội cơ động", en: "Mobile team"),
                parentCode: "DN",
                documentPrefix: "4810",
                validFrom: .of("2025-07-01")
            )
            try await database.service { session in
                #expect(try Units.add(unit, on: session))
                #expect(try !Units.add(unit, on: session))
                let found = try #require(try session.first(UnitStatements.byCode, "DN-10"))
                #expect(found.parentCode == "DN")
                #expect(found.documentPrefix == "4810")
                #expect(found.validFrom == .of("2025-07-01"))
                #expect(found.name == unit.name)
                let codes = try session.query(UnitStatements.list, ("DN", 2)).map(\.code)
                #expect(codes == ["DN-02", "DN-07"])
            }
        }
    }

    private static func token(expiresAt: Moment?, hash: [UInt8] = hash) -> NewToken {
        NewToken(
            id: .version7(),
            officer: Fixture.inspector,
            label: "máy bàn",
            sha256: hash,
            expiresAt: expiresAt,
            createdBy: Fixture.chief
        )
    }
}
