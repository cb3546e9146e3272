import Contract
import Domain

/// `complaint.close`: a complaint was resolved, refused, or taken back by its sender.
enum CloseComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let outcome = try request.arguments(ComplaintClose.outcome)
        var step = StepComplaint(event: outcome.event)
        step.result = try request.arguments(ComplaintClose.result)
        guard step.result != nil || outcome == .withdrawn else {
            throw request.arguments.refusal(
                of: "result",
                vi: outcome == .refused
                    ? "hãy ghi lý do từ chối" : "hãy ghi kết quả giải quyết",
                en: outcome == .refused ? "say why it is refused" : "say what came of it"
            )
        }
        return try await step.perform(request, desk)
    }
}
