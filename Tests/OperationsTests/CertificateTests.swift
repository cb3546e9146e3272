import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Testing

@Suite("Clients' certificates at the desk")
struct CertificateTests {
    /// What the bytes of a certificate are does not matter here; this is their SHA-256.
    private static let certificate = Array("a certificate".utf8)
    private static let sha256 = "81acd762140fa692a142822d2fbe4dc6f54bcaa501f68ab37e5aeed0bafe4d99"

    @Test("a registered certificate is its officer's, until its registration is revoked")
    func registered() async throws {
        try await Office.open { office in
            let admin = try await office.officer([.admin])
            let inspector = try await office.officer([.inspector], number: "QN-002")
            #expect(try await office.dispatcher.identify(certificate: Self.certificate).get() == nil)
            let fields = #"{"officer":"QN-002","fingerprint":"\#(Self.sha256)","label":"máy tính bảng"}"#
            let registered = try await office.done(.tokenRegister, fields, by: admin)
            let id = try #require(registered.final.string("token_id"))
            let caller = try #require(try await office.dispatcher.identify(certificate: Self.certificate).get())
            #expect(caller.officerID == inspector.officerID && caller.roles == [.inspector])
            #expect(caller.tokenID.uuidString.lowercased() == id)
            let listed = try await office.done(.tokenList, #"{"officer":"QN-002"}"#, by: admin)
            #expect(listed.rows.map { $0.string("fingerprint") } == [Self.sha256])
            _ = try await office.done(.tokenRevoke, #"{"token_id":"\#(id)"}"#, by: admin)
            #expect(try await office.dispatcher.identify(certificate: Self.certificate).get() == nil)
            // Neither for this officer nor for another one.
            let again = try await office.refused(.tokenRegister, fields, by: admin)
            #expect(again.code == .conflict && again.field == "fingerprint")
        }
    }

    @Test("a registration is good up to its last moment")
    func expiry() async throws {
        try await Office.open { office in
            let admin = try await office.officer([.admin])
            let fields =
                #"{"officer":"QN-001","fingerprint":"\#(Self.sha256)","expires_at":"2099-12-31T23:59:59+07:00"}"#
            _ = try await office.done(.tokenRegister, fields, by: admin)
            let last = office.at("2099-12-31T23:59:59+07:00").dispatcher
            #expect(try await last.identify(certificate: Self.certificate).get()?.officer == "QN-001")
            let after = office.at("2100-01-01T00:00:00+07:00")
            #expect(try await after.dispatcher.identify(certificate: Self.certificate).get() == nil)
            let late = try await after.refused(.tokenRegister, fields, by: admin)
            #expect(late.code == .invalid && late.field == "expires_at")
        }
    }

    @Test("whoever knows a certificate cannot show it as a token, nor a token as a certificate")
    func neverTheOther() async throws {
        try await Office.open { office in
            let admin = try await office.officer([.admin])
            let fields = #"{"officer":"QN-001","fingerprint":"\#(Self.sha256)"}"#
            _ = try await office.done(.tokenRegister, fields, by: admin)
            for text in [String(decoding: Self.certificate, as: UTF8.self), Self.sha256] {
                #expect(try await office.refused(.auth, #"{"token":"\#(text)"}"#, by: nil).code == .unauthenticated)
            }
            let issued = try await office.done(.tokenIssue, #"{"officer":"QN-001"}"#, by: admin)
            let token = try #require(issued.final.string("token"))
            _ = try await office.done(.auth, #"{"token":"\#(token)"}"#, by: nil)
            #expect(try await office.dispatcher.identify(certificate: Array(token.utf8)).get() == nil)
            let rows = try await office.done(.tokenList, by: admin).rows
            #expect(rows.map { $0.string("fingerprint") } == [Self.sha256, nil])
        }
    }
}
