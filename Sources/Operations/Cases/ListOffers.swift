import Contract
import Domain
import JSON
import Storage

/// `case.offers`: cases that wait to be taken over, by the caller's unit or from it.
enum ListOffers {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let offers = try await desk.read(HandoverStatements.open, (nil, try request.limit()), within: request.scope)
        return Reply(
            rows: offers.map { offer in
                JSONWriter.object { json in
                    json.field("case", offer.number.description)
                    json.field("from_unit", offer.from)
                    json.field("to_unit", offer.to)
                    json.field("reason", offer.reason)
                    json.field("offered_at", offer.offeredAt.description)
                    json.field("offered_by", offer.offeredBy)
                }
            },
            final: JSONWriter.object { $0.field("count", offers.count) }
        )
    }
}

extension JSONWriter {
    /// How a case changed hands, or did not.
    mutating func handover(_ handover: HandoverRecord) {
        field("from_unit", handover.from)
        field("to_unit", handover.to)
        field("reason", handover.reason)
        field("offered_at", handover.offeredAt.description)
        field("accepted", ifAny: handover.isAccepted)
        field("answer", ifAny: handover.answer)
        field("answered_at", ifAny: handover.answeredAt?.description)
    }
}
