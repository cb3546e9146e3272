import Contract
import Domain
import Operations
import Postgres
import Storage
import Testing

@Suite("Who is asking")
struct AuthenticationTests {
    @Test("a token opens the desk to its officer, and to nobody after its revocation")
    func token() async throws {
        try await Office.open { office in
            let admin = try await office.officer([.admin])
            let issued = try await office.done(.tokenIssue, #"{"officer":"QN-001","label":"máy bàn"}"#, by: admin)
            let token = try #require(issued.final.string("token"))
            let known = try await office.done(.auth, #"{"token":"\#(token)"}"#, by: nil)
            #expect(known.final.string("officer") == "QN-001")
            #expect(known.final.strings("roles") == ["admin"])
            guard case .authenticated(let caller, nil) = known.effect else {
                Issue.record("the connection does not know its caller")
                return
            }
            #expect(caller.officerID == admin.officerID)
            let id = try #require(issued.final.string("token_id"))
            _ = try await office.done(.tokenRevoke, #"{"token_id":"\#(id)"}"#, by: admin)
            #expect(try await office.refused(.auth, #"{"token":"\#(token)"}"#, by: nil).code == .unauthenticated)
            // Once is enough.
            _ = try await office.done(.tokenRevoke, #"{"token_id":"\#(id)"}"#, by: admin)
        }
    }

    @Test("a token is good up to its last moment and not a second longer")
    func expiry() async throws {
        try await Office.open { office in
            let admin = try await office.officer([.admin])
            let fields = #"{"officer":"QN-001","expires_at":"2099-12-31T23:59:59+07:00"}"#
            let token = try #require(try await office.done(.tokenIssue, fields, by: admin).final.string("token"))
            let last = office.at("2099-12-31T23:59:59+07:00")
            _ = try await last.done(.auth, #"{"token":"\#(token)"}"#, by: nil)
            let after = office.at("2100-01-01T00:00:00+07:00")
            #expect(try await after.refused(.auth, #"{"token":"\#(token)"}"#, by: nil).code == .unauthenticated)
            let late = try await after.refused(.tokenIssue, fields, by: admin)
            #expect(late.code == .invalid && late.field == "expires_at")
        }
    }

    @Test("a token nobody issued is refused without a word about why")
    func unknownToken() async throws {
        try await Office.open { office in
            let refusal = try await office.refused(.auth, #"{"token":"kiem_nothing"}"#, by: nil)
            #expect(refusal.code == .unauthenticated)
            #expect(!refusal.message.en.contains("kiem_nothing"))
        }
    }

    @Test("a token is kept nowhere: neither in its table nor in the answer kept for a repetition nor in the log")
    func keptNowhere() async throws {
        try await Office.open { office in
            let admin = try await office.officer([.admin])
            let fields = #"{"id":"0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6","officer":"QN-001"}"#
            let issued = try await office.done(.tokenIssue, fields, by: admin)
            let token = try #require(issued.final.string("token"))
            for table in ["token", "request", "event"] {
                let statement = Statement(
                    "search.\(table)",
                    sql: "select count(*) from \(table) where position($1 in \(table)::text) > 0",
                    access: .read,
                    takes: String.self,
                    gives: Int64.self
                )
                #expect(try await office.pool.first(statement, token, under: Scope.all.setting) == 0, "\(table)")
            }
            let again = try await office.refused(.tokenIssue, fields, by: admin)
            #expect(again.code == .conflict && again.field == "id")
            #expect(again.message.en.contains(try #require(issued.final.string("token_id"))))
            #expect(try await office.count("token") == 1)
        }
    }

    @Test("each role may do what the table says and nothing else", arguments: Role.allCases)
    func roles(role: Role) async throws {
        try await Office.open { office in
            let caller = try await office.officer([role])
            for operation in Contract.Operation.allCases {
                let result = try await office.call(operation, #"{"nonsense":1}"#, by: caller)
                guard case .failure(let refusal) = result else {
                    Issue.record("\(operation.rawValue) took an unknown field")
                    continue
                }
                let isAllowed =
                    switch operation.definition.audience {
                    case .everybody, .officers: true
                    case .roles(let roles): roles.contains(role)
                    }
                #expect(refusal.code == (isAllowed ? .invalid : .forbidden), "\(operation.rawValue)")
            }
        }
    }

    @Test("without a token only the session's own operations answer")
    func strangers() async throws {
        try await Office.open { office in
            for operation in Contract.Operation.allCases where operation.definition.audience != .everybody {
                #expect(try await office.refused(operation, by: nil).code == .unauthenticated, "\(operation.rawValue)")
            }
            for operation in [Contract.Operation.hello, .ping, .help, .quit] {
                _ = try await office.done(operation, by: nil)
            }
        }
    }
}
