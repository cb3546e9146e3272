import Contract
import Domain

/// `complaint.forward`: a complaint went to whom it concerns.
enum ForwardComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        var step = StepComplaint(event: .forward)
        step.recipient = try request.arguments(ComplaintForward.recipient)
        return try await step.perform(request, desk)
    }
}
