import Contract
import Domain
import JSON
import Postgres
import Storage

/// `document.issue`: gives a paper of a case its number, or takes in somebody else's.
enum IssueDocument {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let type = try request.arguments(DocumentIssue.type)
        let foreign = try request.arguments(DocumentIssue.number)
        let issuedAt = try request.past(DocumentIssue.issuedAt, now: desk.now())
        let signer = try request.arguments(DocumentIssue.signer)
        try check(type, foreign)
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            guard standing.state != .archived else { throw .storage(.archived) }
            let papers = DocumentDesk(
                caseID: standing.id,
                unit: standing.unit,
                recorder: request.caller,
                session: session
            )
            var (given, isInForm) = (foreign ?? "", true)
            if let foreign {
                _ = try papers.take(type, number: foreign, issuedAt: issuedAt)
            } else {
                let issued = try papers.issue(type, issuedAt: issuedAt, signer: signer)
                (given, isInForm) = (issued.number, issued.isInForm)
            }
            func write(_ json: inout JSONWriter) {
                json.field("document", given)
                json.field("type", type.rawValue)
                json.field("case", number.description)
            }
            return Written(
                subject: number.description,
                unit: standing.unit,
                event: JSONWriter.object { json in write(&json) },
                answer: JSONWriter.object { json in
                    write(&json)
                    if !isInForm { json.field("warning", request.text(.noPrefix)) }
                }
            )
        }
    }

    private static func check(_ type: DocumentType, _ foreign: String?) throws(Refusal) {
        guard type.isForeign == (foreign != nil) else {
            throw Refusal(
                .invalid,
                vi: type.isForeign
                    ? "\(type.label.vi) do nơi khác lập: ghi number là số trên văn bản"
                    : "\(type.label.vi) do đơn vị lập, số do kiem cấp; bỏ number",
                en: type.isForeign
                    ? "a \(type.label.en) comes from others: give the number on it"
                    : "a \(type.label.en) is the unit's own and gets its number here; leave number out",
                field: "number"
            )
        }
        guard type != .workDiary else {
            throw Refusal(
                .invalid,
                vi: "\(type.label.vi) không có số",
                en: "a \(type.label.en) carries no number",
                field: "type"
            )
        }
    }
}

extension Bilingual {
    /// The unit's four digits are not known, so its numbers are not in the circular's form.
    static let noPrefix = Bilingual(
        vi: "chưa biết bốn chữ số của đơn vị nên số chưa đúng mẫu của Thông tư 22/2021/TT-BCT; ghi bằng unit.prefix",
        en:
            "the unit's four digits are not known, so the number is not in the form of Circular 22/2021/TT-BCT; see unit.prefix"
    )
}

extension JSONWriter {
    /// A paper.
    mutating func paper(_ paper: DocumentRecord) {
        field("document", paper.number)
        field("type", paper.type.rawValue)
        field("issued_at", paper.issuedAt.description)
        field("signer", ifAny: paper.signer)
        field("unit", paper.unitCode)
        field("void", ifAny: paper.voidReason)
    }
}
