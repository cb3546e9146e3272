import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Answers are as the table declares them")
struct AnswerShapeTests {
    @Test("no operation answers a field that the table does not declare, or one of another shape")
    func shapes() async throws {
        try await Office.open { office in
            let officer = try await office.officer(title: .teamLeader)
            let finding =
                #"{"label_name":"A","kind":"knockoff","product":"502-001","gtin":"8931234567890","claimed_stars":4}"#
            let logged = try await office.done(.inspectionLog, SampleInspection.log(finding), by: officer)
            check(.inspectionLog, logged)
            var seen: Set<Contract.Operation> = [.inspectionLog]
            for (operation, fields) in Self.calls {
                let before = try await office.count("event")
                let outcome = try await office.done(operation, fields, by: officer)
                check(operation, outcome)
                // Every write appends one event in its transaction, and nothing else appends any.
                let appended: Int64 = operation.definition.access == .write ? 1 : 0
                #expect(try await office.count("event") == before + appended, "\(operation.rawValue)")
                seen.insert(operation)
            }
            try await handOver(office, officer, &seen)
            let issued = try await office.done(.tokenIssue, #"{"officer":"N1"}"#, by: officer)
            check(.tokenIssue, issued)
            let registration = #"{"officer":"N1","fingerprint":"\#(String(repeating: "ab", count: 32))"}"#
            check(.tokenRegister, try await office.done(.tokenRegister, registration, by: officer))
            check(.tokenList, try await office.done(.tokenList, by: officer))
            let token = try #require(issued.final.string("token"))
            check(.auth, try await office.done(.auth, #"{"token":"\#(token)"}"#, by: nil))
            let id = try #require(issued.final.string("token_id"))
            check(.tokenRevoke, try await office.done(.tokenRevoke, #"{"token_id":"\#(id)"}"#, by: officer))
            try await office.running {
                check(.watch, try await office.doneWhenFree(.watch, #"{"after":0}"#, by: officer))
                let size = try #require(try await office.sealed(by: officer).whole("size"))
                check(.auditCheckpoint, try await office.done(.auditCheckpoint, by: officer))
                let log = try await office.done(.auditLog, #"{"limit":1000}"#, by: officer)
                check(.auditLog, log)
                let writes = Contract.Operation.allCases.filter { $0.definition.access == .write }
                #expect(Set(log.rows.compactMap { $0.string("operation") }) == Set(writes.map(\.rawValue)))
                check(.auditProve, try await office.done(.auditProve, #"{"event":1}"#, by: officer))
                check(.auditProve, try await office.done(.auditProve, #"{"from":\#(size)}"#, by: officer))
                check(.auditVerify, try await office.done(.auditVerify, by: officer))
                try await office.deleteEvent(1)
                let tampered = try await office.done(.auditVerify, by: officer)
                #expect(tampered.final.objects("findings").count == 1)
                check(.auditVerify, tampered)
            }
            seen.formUnion([
                .watch, .tokenIssue, .tokenRegister, .auth, .tokenRevoke, .auditCheckpoint, .auditLog, .auditProve,
                .auditVerify,
            ])
            #expect(seen == Set(Contract.Operation.allCases))
        }
    }

    /// What takes two units and several officers.
    private func handOver(_ office: Office, _ officer: Caller, _ seen: inout Set<Contract.Operation>) async throws {
        let deputy = #"{"officer":"D1","name":"A","unit":"DN-07","roles":["leader"],"title":"deputy_team_leader"}"#
        _ = try await office.done(.officerAdd, deputy, by: officer)
        let power =
            #"{"from_officer":"QN-001","to_officer":"D1","scope":"inspect","from":"2026-01-01","decision_no":"1"}"#
        check(.officerDelegate, try await office.done(.officerDelegate, power, by: officer))
        let other = try await office.officer([.leader], number: "O1", unit: "DN-04")
        let declined = #"{"case":"VV-2026-000001","reason":"x"}"#
        check(.caseDecline, try await office.done(.caseDecline, declined, by: other))
        let offer = #"{"case":"VV-2026-000001","to":"DN-04","reason":"x"}"#
        check(.caseTransfer, try await office.done(.caseTransfer, offer, by: officer))
        check(.caseAccept, try await office.done(.caseAccept, #"{"case":"VV-2026-000001"}"#, by: other))
        check(.caseShow, try await office.done(.caseShow, #"{"case":"VV-2026-000001"}"#, by: other))
        seen.formUnion([.officerDelegate, .caseDecline, .caseAccept])
    }

    private static let calls: [(Contract.Operation, String)] = [
        (.hello, "{}"), (.ping, "{}"), (.help, "{}"), (.quit, "{}"),
        (.inspectionShow, #"{"inspection":"KT-2026-000001"}"#), (.inspectionList, "{}"),
        (.inspectionCorrect, #"{"inspection":"KT-2026-000001","reason":"Nhầm","party":{"kind":"unidentified"}}"#),
        (
            .fineSuggest,
            """
            {"inspection":"KT-2026-000001","article":"ND98.9","value":40000000,"gain":50000000,"special":true,
            "aggravating":1}
            """
        ),
        (
            .caseAdvance,
            #"{"case":"VV-2026-000001","event":"verify_further","questions":"q","tests":"t"}"#
        ),
        (
            .goodsSeize,
            #"{"case":"VV-2026-000001","place":"Kho","witnesses":["A"],"items":[{"description":"A","quantity":3,"unit":"chai","value":5}]}"#
        ),
        (.goodsDecide, #"{"case":"VV-2026-000001","signer":"QN-001"}"#),
        (.goodsSample, #"{"case":"VV-2026-000001","event":"take","item":1,"quantity":1}"#),
        (.documentIssue, #"{"case":"VV-2026-000001","type":"return_minutes"}"#),
        (.goodsMove, #"{"case":"VV-2026-000001","item":1,"to":"returned","quantity":2,"documents":["1/MBB16"]}"#),
        (.goodsCorrect, #"{"case":"VV-2026-000001","item":1,"movement":1,"reason":"x"}"#),
        (.goodsLedger, #"{"case":"VV-2026-000001"}"#),
        (
            .paymentRecord,
            #"{"case":"VV-2026-000001","kind":"sale_of_goods","amount":5,"paid_on":"2026-11-24","receipt_no":"B1"}"#
        ),
        (.paymentCorrect, #"{"case":"VV-2026-000001","entry":1,"reason":"x"}"#),
        (.paymentLedger, #"{"case":"VV-2026-000001"}"#),
        (.caseTransfer, #"{"case":"VV-2026-000001","to":"DN-04","reason":"x"}"#), (.caseOffers, "{}"),
        (.documentList, "{}"), (.documentVoid, #"{"document":"1/MBB16","reason":"x"}"#),
        (.caseShow, #"{"case":"VV-2026-000001"}"#), (.caseList, "{}"), (.caseDeadlines, "{}"),
        (.productAdd, #"{"product":"P1","name":"A","group":"food","area":"502"}"#),
        (.productCertify, #"{"product":"P1","stars":4,"recognised_on":"2026-01-01"}"#),
        (.productRevoke, #"{"product":"P1","revoked_on":"2026-02-01","reason":"x"}"#),
        (.productSearch, #"{"text":"nuoc mam"}"#), (.productShow, #"{"product":"505-007"}"#), (.productList, "{}"),
        (.pointAdd, #"{"point":"Q1","name":"A","kind":"shop","area":"502","opened_on":"2026-01-01"}"#),
        (.pointStock, #"{"point":"Q1","product":"P1","from":"2026-01-01"}"#),
        (.pointShow, #"{"point":"Q1"}"#), (.pointList, "{}"), (.pointSearch, #"{"text":"ocop"}"#),
        (.pointClose, #"{"point":"Q1","closed_on":"2026-03-01","reason":"x"}"#),
        (
            .complaintFile,
            #"{"channel":"hotline","received_at":"2026-11-20","body":"Nước mắm Tam Thanh có mùi lạ","kind":"denunciation","area":"502"}"#
        ),
        (
            .complaintFile,
            """
            {"channel":"app","received_at":"2026-11-20T08:00:00+07:00","body":"Nước mắm Tam Thanh có mùi lạ, gọi 0905123456",
            "sender":{"name":"A","phone":"0905 123 456","email":"a@b.vn","address":"Chợ","note":"x"},"area":"20359",
            "product_name":"Nước mắm","gtin":"8931234567890","product":"502-004","sales_point":"SP01","alleged_kind":"counterfeit",
            "purchased_on":"2026-11-19","evidence":"Hóa đơn"}
            """
        ),
        (.complaintAdvance, #"{"complaint":"TB-2026-000002","event":"accept"}"#),
        (
            .complaintLink,
            #"{"complaint":"TB-2026-000002","product":"502-004","sales_point":"SP01","case":"VV-2026-000001","note":"x"}"#
        ),
        (.complaintUnlink, #"{"complaint":"TB-2026-000002","sales_point":"SP01"}"#),
        (.complaintForward, #"{"complaint":"TB-2026-000001","to":"Công an","note":"x"}"#),
        (
            .complaintClose,
            #"{"complaint":"TB-2026-000002","result":"Đã xử lý","notified_at":"2026-11-24T09:00:00+07:00"}"#
        ),
        (.complaintShow, #"{"complaint":"TB-2026-000002"}"#), (.complaintList, "{}"),
        (.complaintMatch, #"{"complaint":"TB-2026-000002"}"#),
        (.complaintMatch, #"{"body":"Mua ở Trung tâm OCOP thành phố Hội An","about":"sales_point"}"#),
        (.productMerge, #"{"product":"P1","into":"502-004","reason":"x"}"#), (.productShow, #"{"product":"P1"}"#),
        (.productShow, #"{"product":"502-001","full":true}"#),
        (.productUnmerge, #"{"product":"P1","reason":"x"}"#),
        (.productCheck, #"{"name":"Nước mắm Tam Thnah","gtin":"123","stars":5,"producer":"HTX A"}"#),
        (.productComplaints, #"{"product":"502-004"}"#), (.productLookalikes, #"{"product":"502-004"}"#),
        (.areaResolve, #"{"address":"phường Tam Kỳ, Đà Nẵng"}"#),
        (.reportWeek, #"{"week":"2026-11-20","explain":"violations","format":"text"}"#), (.programmeStatus, "{}"),
        (.reportPublish, #"{"week":"2026-W47"}"#), (.reportShow, #"{"week":"2026-W47","format":"csv"}"#),
        (.reportList, "{}"), (.reportDiff, #"{"week":"2026-W47"}"#),
        (.officerAdd, #"{"officer":"N1","name":"A","unit":"DN","roles":["clerk"]}"#), (.officerList, "{}"),
        (.officerCard, #"{"officer":"N1","from":"2026-01-01","to":"2026-12-31"}"#),
        (.officerSuspend, #"{"officer":"N1","from":"2026-01-01","to":"2026-12-31","reason":"x"}"#),
        (.unitPrefix, #"{"unit":"DN","prefix":"4800","from":"2026-01-01"}"#),
        (.unitList, "{}"), (.tokenList, "{}"),
    ]

    private func check(_ operation: Contract.Operation, _ outcome: Outcome) {
        let definition = operation.definition
        if let fields = definition.rows {
            for row in outcome.rows { check(row, fields, at: "\(operation.rawValue) ROW") }
        } else {
            #expect(outcome.rows.isEmpty, "\(operation.rawValue)")
        }
        check(outcome.final, definition.answer, at: operation.rawValue)
    }

    private func check(_ object: JSONObject, _ fields: [AnswerField], at path: String) {
        for member in object.members {
            guard let field = fields.first(where: { $0.name == member.name }) else {
                Issue.record("\(path) answers \(member.name), which the table does not declare")
                continue
            }
            check(member.value, field.shape, at: "\(path).\(member.name)")
        }
    }

    private func check(_ value: JSONValue, _ shape: AnswerField.Shape, at path: String) {
        switch (shape, value) {
        case (.text, .string), (.number, .number), (.money, .number), (.flag, .bool): break
        case (.json, .object): break
        // A figure that nobody counted, and what belongs to no area, is there and null.
        case (_, .null) where path.hasPrefix("report."): break
        case (.texts, .array(let elements)):
            for element in elements { check(element, .text, at: path) }
        case (.object(let fields), .object(let object)): check(object, fields, at: path)
        case (.objects(let fields), .array(let elements)):
            for element in elements {
                guard case .object(let object) = element else {
                    Issue.record("\(path) holds something that is no object")
                    continue
                }
                check(object, fields, at: path)
            }
        case (.map(let fields), .object(let object)):
            for member in object.members {
                // A map without fields holds numbers.
                if fields.isEmpty {
                    check(member.value, .number, at: path)
                } else {
                    check(member.value, .object(fields), at: "\(path).\(member.name)")
                }
            }
        default: Issue.record("\(path) is not as declared: \(value)")
        }
    }
}
