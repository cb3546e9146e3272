import Contract
import Domain
import JSON
import Postgres
import Storage

/// `case.accept`: takes over a case that was offered.
enum AcceptCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        try await AnswerOffer.perform(request, desk, accepts: true, reason: nil)
    }
}

/// `case.decline`: leaves a case that was offered where it is.
enum DeclineCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let reason = try request.arguments(CaseDecline.reason)
        return try await AnswerOffer.perform(request, desk, accepts: false, reason: reason)
    }
}

/// Both answers to an offered case.
enum AnswerOffer {
    static func perform(
        _ request: Request,
        _ desk: Desk,
        accepts: Bool,
        reason: String?
    ) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        return try await desk.write(request) { session throws(WriteFailure) in
            let offers = try WriteFailure.reading { () throws(PostgresError) in
                try session.query(HandoverStatements.open, (number, 10))
            }
            guard let offer = offers.first(where: { request.scope.holds($0.target) }) else {
                throw .refused(notOffered(number))
            }
            try WriteFailure.storing(
                orConflict: "đề nghị chuyển vụ việc này không còn; xem case.offers",
                "the offer does not stand any more; see case.offers",
                field: "case"
            ) { () throws(StorageError) in
                try Handovers.answer(
                    offer,
                    accepts: accepts,
                    reason: reason,
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("case", number.description)
                json.field("unit", accepts ? offer.to : offer.from)
            }
            return Written(subject: number.description, unit: offer.target, event: answer, answer: answer)
        }
    }

    private static func notOffered(_ number: RecordNumber) -> Refusal {
        Refusal(
            .notFound,
            vi: "không có đề nghị chuyển vụ việc “\(number)” cho đơn vị của bạn; xem case.offers",
            en: "the case “\(number)” is not offered to your unit; see case.offers",
            field: "case"
        )
    }
}
