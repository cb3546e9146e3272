import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `goods.seize`: takes goods into custody, with minutes; a decision must follow within 24 hours.
enum SeizeGoods {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let place = try request.arguments(GoodsSeize.place)
        let witnesses = try request.arguments(GoodsFields.witnesses)
        let items = try request.arguments(GoodsSeize.items)
        let document = try request.arguments(GoodsSeize.document)
        let at = try request.past(GoodsFields.at, now: desk.now())
        let calendar = try await desk.lawBook().calendar
        guard !items.isEmpty else {
            throw request.arguments.refusal(of: "items", vi: "cần ít nhất một tang vật", en: "wants one item at least")
        }
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            try WriteFailure.refusing { () throws(Refusal) in try check(standing) }
            let papers = DocumentDesk(
                caseID: standing.id,
                unit: standing.unit,
                recorder: request.caller,
                session: session
            )
            let minutes: (id: UUID, number: String)
            if let document {
                let found = try papers.find(document, among: [.seizureMinutes, .violationMinutes], field: "document")
                minutes = (found.id, found.number)
            } else {
                let issued = try papers.issue(.seizureMinutes, issuedAt: at, signer: nil)
                minutes = (issued.id, issued.number)
            }
            let seizure = NewSeizure(
                caseID: standing.id,
                unit: standing.unit,
                seizedAt: at,
                place: place,
                witnesses: witnesses,
                document: minutes.id,
                items: items.map { item in
                    NewSeizure.Item(
                        description: item.description,
                        quantity: item.quantity,
                        measure: item.unit,
                        value: item.value,
                        finding: item.finding
                    )
                },
                recordedBy: request.caller.officerID
            )
            let clock = DeadlineRule.rules(for: .seizureDecision).first.map {
                CaseStep.Start($0, from: at, in: calendar)
            }
            let places = try WriteFailure.storing(
                orConflict: "người khác vừa ghi tạm giữ trong vụ việc này; hãy xem lại rồi gửi lại",
                "somebody else has just recorded a seizure in this case; look again, then send it again",
                field: "case"
            ) { () throws(StorageError) in
                try Goods.seize(seizure, starting: clock, at: standing.last, on: session)
            }
            let numbers = items.indices.map { String(places.firstItem + $0) }
            func write(_ json: inout JSONWriter) {
                json.field("case", number.description)
                json.field("seizure", places.seizure)
                json.field("items", strings: numbers)
                json.field("document", minutes.number)
            }
            return Written(
                subject: number.description,
                unit: standing.unit,
                event: JSONWriter.object { json in write(&json) },
                answer: JSONWriter.object { json in
                    write(&json)
                    json.field("decide_by", ifAny: clock?.due?.description)
                }
            )
        }
    }

    /// Goods are seized from the inspection on, and not after the case has ended.
    private static func check(_ standing: CaseStanding) throws(Refusal) {
        let before: [CaseState] = [
            .tipReceived, .tipVerifying, .tipClosed, .forwarded, .proposed, .planReady, .decisionIssued,
            .closedCompliant, .closedNoViolation, .transferredAgency, .transferredPolice, .archived, .cancelled,
        ]
        guard !before.contains(standing.state) else {
            throw Refusal(
                .illegalTransition,
                vi: "vụ việc đang ở “\(standing.state.label.vi)”: không tạm giữ được",
                en: "the case stands in “\(standing.state.label.en)”: nothing can be seized",
                field: "case"
            )
        }
    }
}
