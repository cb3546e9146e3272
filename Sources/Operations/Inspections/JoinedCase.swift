import Contract
import Domain
import Storage

import struct FoundationEssentials.UUID

extension Request {
    /// The case that an inspection was decided for; nil where none is named.
    ///
    /// - Throws: where it is not being inspected, or the inspection ended before it was announced.
    func joinedCase(endedOn day: Day, _ desk: Desk) async throws(Refusal) -> UUID? {
        guard let number = try arguments(InspectionFields.caseNumber) else { return nil }
        guard let standing = try await desk.first(CaseStatements.standing, number, within: scope) else {
            throw .noSuch(.enforcementCase, number.description, field: "case")
        }
        guard scope.holds(standing.unit) else { throw .handedOver(to: standing.unitCode) }
        guard standing.state == .inspecting, standing.inspection == nil else { throw .notInspecting }
        let events = try await desk.read(CaseStatements.events, number, within: scope)
        if let announced = events.last(where: { $0.event == CaseEvent.announce.rawValue }),
            day < announced.happenedAt.day
        {
            throw Refusal(
                .invalid,
                vi: "kiểm tra kết thúc \(day), trước ngày công bố quyết định \(announced.happenedAt.day)",
                en: "the inspection ended on \(day), before its decision was announced on \(announced.happenedAt.day)",
                field: "ended_at"
            )
        }
        return standing.id
    }
}

extension Refusal {
    /// An inspection is logged for a case that is not being inspected.
    static let notInspecting = Refusal(
        .illegalTransition,
        vi:
            "vụ việc không ở bước đang kiểm tra, hoặc đã có cuộc kiểm tra; công bố quyết định trước (case.advance event=announce)",
        en:
            "the case is not being inspected, or has its inspection; announce the decision first (case.advance event=announce)",
        field: "case"
    )
}
