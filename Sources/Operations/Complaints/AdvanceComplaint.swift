import Contract
import Domain

/// `complaint.advance`: a complaint is being verified, is taken up, or its sender was told.
enum AdvanceComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        var step = StepComplaint(event: try request.arguments(ComplaintAdvance.event))
        step.variant = try request.arguments(ComplaintFields.variant)
        return try await step.perform(request, desk)
    }
}
