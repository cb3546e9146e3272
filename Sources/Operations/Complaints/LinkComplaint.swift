import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `complaint.link` and `complaint.unlink`: a person says what a complaint is about, or takes it back.
enum LinkComplaint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let isLinked = request.operation == .complaintLink
        let number = try request.arguments(ComplaintFields.complaint)
        let note = try request.arguments(ComplaintFields.note)
        let complaint = try await desk.complaint(number, within: request.scope)
        let targets = try await targets(request, desk)
        return try await desk.write(request) { session throws(WriteFailure) in
            for target in targets {
                let isNew = try WriteFailure.mapping { () throws(StorageError) in
                    try Complaints.link(
                        target.target,
                        to: complaint.id,
                        unit: complaint.unit,
                        isLinked: isLinked,
                        note: note,
                        by: request.caller.officerID,
                        on: session
                    )
                }
                guard isNew else { throw .refused(.saidBefore(target, isLinked: isLinked)) }
            }
            let answer = JSONWriter.object { json in
                json.field("complaint", number.description)
                for target in targets { json.field(target.field, target.name) }
                json.field("linked", isLinked)
            }
            return Written(subject: number.description, unit: complaint.unit, event: answer, answer: answer)
        }
    }

    /// A thing that a complaint may be about, as the request names it.
    fileprivate struct Target: Sendable {
        let target: ComplaintTarget
        let field: String
        let name: String
    }

    private static func targets(_ request: Request, _ desk: Desk) async throws(Refusal) -> [Target] {
        var targets: [Target] = []
        if let code = try request.arguments(ComplaintFields.product) {
            let id = try await desk.product(code, field: "product").id
            targets.append(Target(target: .product(id), field: "product", name: code))
        }
        if let code = try request.arguments(ComplaintFields.salesPoint) {
            let id = try await desk.point(code, field: "sales_point").id
            targets.append(Target(target: .salesPoint(id), field: "sales_point", name: code))
        }
        if let number = try request.arguments(ComplaintFields.enforcementCase) {
            guard let standing = try await desk.first(CaseStatements.standing, number, within: request.scope) else {
                throw Refusal.noSuch(.enforcementCase, number.description, field: "case")
            }
            targets.append(Target(target: .enforcementCase(standing.id), field: "case", name: number.description))
        }
        guard !targets.isEmpty else {
            throw request.arguments.refusal(
                of: "product",
                vi: "chưa ghi phản ánh nói về gì: cần product, sales_point hoặc case",
                en: "what the complaint is about is missing: give product, sales_point or case"
            )
        }
        return targets
    }
}

extension Refusal {
    /// That is what was said last.
    fileprivate static func saidBefore(_ target: LinkComplaint.Target, isLinked: Bool) -> Refusal {
        Refusal(
            .conflict,
            vi: isLinked
                ? "phản ánh này đã gắn với \(target.name)" : "phản ánh này không gắn với \(target.name)",
            en: isLinked
                ? "the complaint is linked to \(target.name) already" : "the complaint is not linked to \(target.name)",
            field: target.field
        )
    }
}
