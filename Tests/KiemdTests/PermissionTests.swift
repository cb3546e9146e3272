import Client
import Contract
import Domain
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@Suite(
    "Every role, every operation, own and other unit",
    .enabled(if: isServerExpected, "PostgreSQL is installed"),
    .serialized,
    .preparedHome
)
struct PermissionTests {
    /// Whose records a call is about.
    enum Side: String, CaseIterable {
        case own = "DN-07"
        case other = "DN-04"
    }

    /// Who calls: an officer of DN-07 with one role, or nobody.
    private struct Caller {
        let role: Role?
        let token: String?
    }

    /// The records of the two units.
    struct Records {
        var inspections: [Side: String] = [:]
        var cases: [Side: String] = [:]
        var complaints: [Side: String] = [:]
    }

    @Test("over the socket and through the command line")
    func cells() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            // `auth` with a token that nobody issued is one of the cells, many times over.
            let service = try await home.up("--wrong-tokens-a-minute", "1000000")
            let first = try #require(try home.token())
            let callers = try await Self.callers(home, first)
            let records = try await Self.records(home, first)
            var (overSocket, byCommand, number) = (0, 0, 0)
            for operation in Contract.Operation.allCases {
                for caller in callers {
                    for side in Side.allCases {
                        number += 1
                        let fields = try Self.object(Self.fields(operation, side, records, number))
                        let expected = Self.expected(operation, caller.role, side)
                        let cell = "\(operation.rawValue) \(caller.role?.rawValue ?? "nobody") \(side)"
                        let code = try await Self.code(home, operation, caller.token, fields)
                        #expect(expected.contains(code), "\(cell): \(code?.rawValue ?? "ok") \(fields)")
                        overSocket += 1
                        // It would never end.
                        if operation == .watch, expected.contains(nil) { continue }
                        number += 1
                        let again = try Self.object(Self.fields(operation, side, records, number))
                        let ended = try await Self.command(home, operation, caller.token, again, number)
                        let codes = expected.map { $0.map(ExitCodes.code) ?? 0 }
                        #expect(codes.contains(ended.code), "kiem \(cell): \(ended)")
                        byCommand += 1
                    }
                }
            }
            let count = Contract.Operation.allCases.count
            #expect(overSocket == count * 6 * 2)
            #expect(byCommand == overSocket - 3 * 2, "all but watch by those who may")
            print("permission cells: \(overSocket) over the socket, \(byCommand) by command")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    /// What may be answered: nil is OK.
    private static func expected(_ operation: Contract.Operation, _ role: Role?, _ side: Side) -> [ErrorCode?] {
        switch operation.definition.audience {
        case .everybody: return operation == .auth ? [.unauthenticated] : [nil]
        case .officers: return role == nil ? [.unauthenticated] : [nil]
        case .roles(let roles):
            guard let role else { return [.unauthenticated] }
            guard roles.contains(role) else { return [.forbidden] }
            // An analyst reads across units where analysts may at all; for all others another unit's records are not there.
            let isBound = [
                .inspectionShow, .inspectionCorrect, .caseShow, .caseAdvance, .fineSuggest, .caseTransfer,
                .documentIssue, .goodsSeize, .goodsDecide, .goodsMove, .goodsCorrect, .goodsSample, .goodsLedger,
                .paymentRecord, .paymentCorrect, .paymentLedger,
                .inspectionShow, .inspectionCorrect, .caseShow, .caseAdvance, .fineSuggest, .complaintShow,
                .complaintAdvance, .complaintForward, .complaintClose, .complaintMatch, .complaintLink,
                .complaintUnlink,
            ].contains(operation)
            return isBound && side == .other && role != .analyst ? [.notFound] : [nil]
        }
    }

    /// A request that would be done; each with its own number, so that what is added is new each time.
    static func fields(
        _ operation: Contract.Operation,
        _ side: Side,
        _ records: Records,
        _ number: Int
    ) -> String {
        switch operation {
        case .hello, .ping, .help, .quit, .watch: "{}"
        case .auth: #"{"token":"kiem_nobody"}"#
        case .inspectionLog:
            """
            {"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","premises":{"address":"Chợ","area":"502"},
            "findings":[{"label_name":"Lô","kind":"compliant"}]}
            """
        case .inspectionShow: #"{"inspection":"\#(records.inspections[side] ?? "")"}"#
        case .inspectionCorrect:
            #"{"inspection":"\#(records.inspections[side] ?? "")","reason":"\#(number)","decision_no":"\#(number)"}"#
        // What the event wants said is missing: whoever hears of that was let in.
        case .caseAdvance: #"{"case":"\#(records.cases[side] ?? "")","event":"record_violation"}"#
        case .caseShow: #"{"case":"\#(records.cases[side] ?? "")"}"#
        case .fineSuggest:
            """
            {"inspection":"\(records.inspections[side] ?? "")","article":"ND98.11","value":1000000,
            "party_kind":"individual","on":"2026-01-05"}
            """
        case .caseTransfer: #"{"case":"\#(records.cases[side] ?? "")","to":"DN-07","reason":"x"}"#
        case .caseAccept: #"{"case":"\#(records.cases[side] ?? "")"}"#
        case .caseDecline: #"{"case":"\#(records.cases[side] ?? "")","reason":"x"}"#
        case .documentIssue: #"{"case":"\#(records.cases[side] ?? "")","type":"notice"}"#
        case .documentVoid: #"{"document":"0/none","reason":"x"}"#
        case .goodsSeize:
            """
            {"case":"\(records.cases[side] ?? "")","place":"Kho",
            "items":[{"description":"A","quantity":3,"unit":"chai"}]}
            """
        case .goodsDecide: #"{"case":"\#(records.cases[side] ?? "")","signer":"R-leader-DN-07"}"#
        case .goodsMove: #"{"case":"\#(records.cases[side] ?? "")","item":1,"to":"destroyed"}"#
        case .goodsCorrect: #"{"case":"\#(records.cases[side] ?? "")","item":1,"movement":1,"reason":"x"}"#
        case .goodsSample: #"{"case":"\#(records.cases[side] ?? "")","event":"take","item":1,"quantity":0.01}"#
        case .goodsLedger, .paymentLedger: #"{"case":"\#(records.cases[side] ?? "")"}"#
        case .paymentRecord:
            """
            {"case":"\(records.cases[side] ?? "")","kind":"sale_of_goods","amount":5,"paid_on":"2026-01-05",
            "receipt_no":"B"}
            """
        case .paymentCorrect: #"{"case":"\#(records.cases[side] ?? "")","entry":1,"reason":"x"}"#
        case .officerCard: #"{"officer":"R-inspector-DN-04","from":"2026-01-01"}"#
        case .officerSuspend: #"{"officer":"R-clerk-DN-04","from":"2026-01-01","reason":"x"}"#
        case .officerDelegate:
            """
            {"from_officer":"R-inspector-DN-04","to_officer":"R-inspector-DN-07","scope":"inspect","from":"2026-01-01",
            "decision_no":"1"}
            """
        case .unitPrefix: #"{"unit":"DN-04","prefix":"4804","from":"20\#(10 + number % 80)-01-01"}"#
        case .caseOffers, .documentList: "{}"
        case .complaintFile: #"{"channel":"hotline","received_at":"2026-01-05","body":"Hàng lạ"}"#
        case .complaintShow, .complaintMatch: #"{"complaint":"\#(records.complaints[side] ?? "")"}"#
        case .complaintAdvance: #"{"complaint":"\#(records.complaints[side] ?? "")","event":"verify"}"#
        case .complaintForward: #"{"complaint":"\#(records.complaints[side] ?? "")","to":"Công an"}"#
        case .complaintClose: #"{"complaint":"\#(records.complaints[side] ?? "")","result":"Xong"}"#
        case .complaintLink, .complaintUnlink:
            #"{"complaint":"\#(records.complaints[side] ?? "")","product":"502-004"}"#
        case .productMerge: #"{"product":"502-004","into":"502-003","reason":"\#(number)"}"#
        case .productUnmerge: #"{"product":"502-004","reason":"\#(number)"}"#
        case .productCheck: #"{"name":"Nước mắm Tam Thanh"}"#
        case .productComplaints, .productLookalikes: #"{"product":"502-004"}"#
        case .complaintList, .inspectionList, .caseList, .caseDeadlines, .productList, .pointList, .officerList,
            .unitList, .tokenList,
            .programmeStatus:
            "{}"
        case .productSearch, .pointSearch: #"{"text":"ocop"}"#
        case .productShow: #"{"product":"502-004"}"#
        case .productAdd: #"{"product":"P\#(number)","name":"A","group":"food","area":"502"}"#
        case .productCertify:
            #"{"product":"502-004","stars":3,"decision_no":"\#(number)","recognised_on":"2026-01-01"}"#
        case .productRevoke: #"{"product":"502-004","revoked_on":"2026-02-01","reason":"\#(number)"}"#
        case .pointShow: #"{"point":"Q0"}"#
        case .pointAdd: #"{"point":"Q\#(number)","name":"A","kind":"shop","area":"502","opened_on":"2026-01-01"}"#
        case .pointClose: #"{"point":"Q0","closed_on":"2026-03-01","reason":"x"}"#
        case .pointStock: #"{"point":"Q0","product":"502-004","from":"2026-01-01"}"#
        case .areaResolve: #"{"address":"502"}"#
        case .reportWeek, .reportPublish, .reportShow, .reportDiff: #"{"week":"2026-01-07"}"#
        case .reportList: #"{"from":"2026-01-07"}"#
        case .auditLog, .auditCheckpoint, .auditVerify: "{}"
        case .auditProve: #"{"event":1}"#
        case .officerAdd: #"{"officer":"N\#(number)","name":"A","unit":"DN","roles":["clerk"]}"#
        case .tokenIssue: #"{"officer":"R-inspector-DN-04"}"#
        case .tokenRegister:
            #"{"officer":"R-inspector-DN-04","fingerprint":"\#(String(repeating: "0", count: 64 - String(number).count))\#(number)"}"#
        case .tokenRevoke: #"{"token_id":"00000000-0000-7000-8000-000000000000"}"#
        }
    }

    /// Operations whose request names something that is not there, or that was done before, once the caller has been let in.
    private static let letIn: [Contract.Operation: [ErrorCode]] = [
        .caseAdvance: [.invalid], .caseTransfer: [.invalid], .caseAccept: [.notFound], .caseDecline: [.notFound],
        .documentVoid: [.notFound], .goodsDecide: [.invalid], .goodsMove: [.illegalTransition],
        .goodsCorrect: [.conflict],
        .paymentCorrect: [.conflict], .officerDelegate: [.invalid], .unitPrefix: [.conflict], .tokenRevoke: [.notFound],
        .pointClose: [.conflict, .invalid],
        .pointStock: [.conflict, .invalid],
        .productRevoke: [.conflict, .invalid, .notFound], .productCertify: [.conflict],
        .productMerge: [.conflict], .productUnmerge: [.conflict],
        .complaintAdvance: [.illegalTransition], .complaintForward: [.illegalTransition],
        .complaintClose: [.illegalTransition], .complaintLink: [.conflict], .complaintUnlink: [.conflict],
    ]

    private static func code(
        _ home: Home,
        _ operation: Contract.Operation,
        _ token: String?,
        _ fields: JSONObject
    ) async throws -> ErrorCode? {
        do {
            _ = try await home.call(operation.rawValue, token: token, fields)
            return nil
        } catch ClientError.refused(let code, _, _) {
            return letIn[operation]?.contains(code) ?? false ? nil : code
        }
    }

    private static func command(
        _ home: Home,
        _ operation: Contract.Operation,
        _ token: String?,
        _ fields: JSONObject,
        _ number: Int
    ) async throws -> Ended {
        var words = operation.rawValue.split(separator: ".").map(String.init)
        if operation.definition.access == .session {
            if case .string(let secret)? = fields["token"] { words.append(secret) }
        } else {
            let file = "\(home.scratch)/\(number).json"
            var writer = JSONWriter()
            writer.value(.object(fields))
            try writer.text.write(toFile: file, atomically: false, encoding: .utf8)
            words += ["--file", file]
        }
        if let token, operation != .auth { words += ["--token", token] }
        // Without the credentials of whoever started the service.
        let ended = try await home.run(Programs.kiem, words, with: ["XDG_CONFIG_HOME": "\(home.scratch)/none"])
        let isLetIn = letIn[operation]?.map(ExitCodes.code).contains(ended.code) ?? false
        return isLetIn ? Ended(code: 0, results: ended.results, talk: ended.talk) : ended
    }

    private static func callers(_ home: Home, _ first: String) async throws -> [Caller] {
        var callers = [Caller(role: nil, token: nil)]
        for role in Role.allCases {
            for side in Side.allCases {
                let number = "R-\(role.rawValue)-\(side.rawValue)"
                _ = try await home.call(
                    "officer.add",
                    token: first,
                    object(
                        #"{"officer":"\#(number)","name":"A","unit":"\#(side.rawValue)","roles":["\#(role.rawValue)"]}"#
                    )
                )
                guard side == .own else { continue }
                callers.append(Caller(role: role, token: try await issue(home, first, number)))
            }
        }
        return callers
    }

    private static func records(_ home: Home, _ first: String) async throws -> Records {
        var records = Records()
        for side in Side.allCases {
            let token = try await issue(home, first, "R-inspector-\(side.rawValue)")
            let answer = try await home.call(
                "inspection.log",
                token: token,
                object(
                    """
                    {"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","premises":{"address":"Chợ","area":"502"},
                    "findings":[{"label_name":"Lô","kind":"counterfeit"}]}
                    """
                )
            )
            if case .string(let number)? = answer.final["inspection"] { records.inspections[side] = number }
            guard case .string(let number)? = answer.final["case"] else { throw NotAnObject() }
            records.cases[side] = number
            for (operation, fields) in [
                (
                    "goods.seize",
                    #""place":"Kho","items":[{"description":"A","quantity":3,"unit":"chai"}]"#
                ),
                ("document.issue", #""type":"return_minutes""#),
                ("goods.move", #""item":1,"to":"returned","quantity":1,"documents":["1/MBB16"]"#),
                ("payment.record", #""kind":"sale_of_goods","amount":5,"paid_on":"2026-01-05","receipt_no":"B""#),
            ] {
                _ = try await home.call(operation, token: token, object(#"{"case":"\#(number)",\#(fields)}"#))
            }
            let clerk = try await issue(home, first, "R-clerk-\(side.rawValue)")
            let filed = try await home.call(
                "complaint.file",
                token: clerk,
                object(#"{"channel":"hotline","received_at":"2026-01-05","body":"Nước mắm Tam Thanh có mùi lạ"}"#)
            )
            if case .string(let number)? = filed.final["complaint"] { records.complaints[side] = number }
        }
        _ = try await home.call(
            "point.add",
            token: first,
            object(#"{"point":"Q0","name":"A","kind":"shop","area":"502","opened_on":"2025-01-01"}"#)
        )
        return records
    }

    private static func issue(_ home: Home, _ first: String, _ officer: String) async throws -> String {
        let answer = try await home.call("token.issue", token: first, object(#"{"officer":"\#(officer)"}"#))
        guard case .string(let secret)? = answer.final["token"] else { throw NotAnObject() }
        return secret
    }

    private static func object(_ text: String) throws -> JSONObject {
        guard case .object(let object) = try JSONParser.parse(text) else { throw NotAnObject() }
        return object
    }

    private struct NotAnObject: Error {}

    /// How a command ends for what the service answers, restated.
    private enum ExitCodes {
        static func code(_ code: ErrorCode) -> Int32 {
            switch code {
            case .forbidden, .unauthenticated: 77
            case .notFound: 66
            case .conflict, .invalid, .illegalTransition: 65
            default: -1
            }
        }
    }
}
