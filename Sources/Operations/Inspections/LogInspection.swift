import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `inspection.log`: records an inspection with its findings, and opens a case when one of them is a violation.
enum LogInspection {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let form = try arguments(InspectionFields.form)
        let times = try InspectionTimes(
            started: try arguments(InspectionFields.startedAt),
            ended: try arguments(InspectionFields.endedAt),
            now: desk.now(),
            arguments
        )
        let premises = try arguments(InspectionFields.premises)
        let pointCode = try arguments(InspectionFields.salesPoint)
        let party = try arguments(InspectionFields.party).map(InspectedParty.init)
        let drafts = try arguments(InspectionFields.findings).map(FindingDraft.init)
        guard premises != nil || pointCode != nil else {
            throw arguments.refusal(
                of: "premises",
                vi: "chưa ghi nơi kiểm tra: cần sales_point hoặc premises",
                en: "the place is missing: give sales_point or premises"
            )
        }
        let complaint = try await complaint(request, form, desk)
        let point = try await desk.point(ofCode: pointCode)
        let day = times.ended.day
        let place = InspectionPlace(point: point, premises: premises)
        let resolution = try await place.resolve(on: day, desk)
        let outcome = try await FindingExamination(day: day, point: point).examine(drafts, desk)
        let joins = try await request.joinedCase(endedOn: day, desk)
        let inspection = NewInspection(
            id: .version7(),
            caseID: .version7(),
            joins: joins,
            clocks: outcome.findings.opensCase
                ? CaseStep.Start.opening(outcome.findings, endedAt: times.ended, in: try await desk.lawBook().calendar)
                : [],
            unit: request.caller.unitID,
            recordedBy: request.caller.officerID,
            values: InspectionValues(
                form: form,
                started: times.started,
                ended: times.ended,
                decisionNumber: try arguments(InspectionFields.decisionNo),
                decidedOn: try arguments(InspectionFields.decidedOn),
                leader: try arguments(InspectionFields.leader),
                members: try arguments(InspectionFields.members),
                salesPoint: point?.id,
                premisesName: place.premisesName,
                premisesAddress: place.premisesAddress,
                area: resolution.area,
                party: party,
                complaint: try arguments(InspectionFields.complaint)
            ),
            findings: outcome.findings,
            warnings: resolution.warnings + outcome.warnings
        )
        let job = try LogJob(request, inspection, complaint: complaint)
        do {
            return try await desk.logQueue.log(job)
        } catch {
            if case .storage(.broken("case_inspection_state")) = error { throw .notInspecting }
            throw desk.refusal(for: error, field: nil)
        }
    }

    /// The complaint that it follows: verified where the law wants that first, Circular 27/2020 article 8(3).
    private static func complaint(
        _ request: Request,
        _ form: InspectionForm,
        _ desk: Desk
    ) async throws(Refusal) -> ComplaintRecord? {
        guard let number = try request.arguments(InspectionFields.complaint) else { return nil }
        let complaint = try await desk.complaint(number, within: request.scope)
        let obstacle = ComplaintVerification.obstacle(
            to: form,
            from: complaint.channel,
            in: complaint.state,
            wasVerified: complaint.wasVerified
        )
        if let obstacle { throw Refusal(.illegalTransition, obstacle.message, field: "complaint") }
        return complaint
    }
}

extension Written {
    init(_ inspection: NewInspection, _ logged: LoggedInspection, _ request: Request) {
        self.init(
            subject: logged.number.description,
            unit: inspection.unit,
            event: JSONWriter.object { json in
                json.field("inspection", logged.number.description)
                json.field("case", ifAny: logged.caseNumber?.description)
                json.field("kinds", strings: inspection.findings.kinds)
            },
            answer: JSONWriter.object { json in
                json.field("inspection", logged.number.description)
                json.field("case", ifAny: logged.caseNumber?.description)
                json.field(warnings: inspection.warnings, request)
            }
        )
    }
}

extension [NewFinding] {
    /// The kinds of what was found, each once, in the order of the law.
    var kinds: [String] {
        let found = Set(map(\.claims.kind))
        return GoodsKind.allCases.filter(found.contains).map(\.rawValue)
    }
}

extension InspectedParty {
    init(_ input: PartyInput) {
        self.init(kind: input.kind, name: input.name, taxCode: input.taxCode)
    }
}

extension Desk {
    /// The sales point that was named, if one was.
    func point(ofCode code: String?) async throws(Refusal) -> PointRecord? {
        guard let code else { return nil }
        return try await point(code, field: "sales_point")
    }
}
