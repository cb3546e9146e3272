import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `inspection.correct`: a new version beside the old one; fields that are not given stay as they were.
enum CorrectInspection {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let number = try arguments(Contract.InspectionCorrect.inspection)
        let reason = try arguments(Contract.InspectionCorrect.reason)
        let record = try await desk.inspection(number, within: request.scope)
        let old = record.values
        let times = try InspectionTimes(
            started: try arguments(Contract.InspectionCorrect.startedAt) ?? old.started,
            ended: try arguments(Contract.InspectionCorrect.endedAt) ?? old.ended,
            now: desk.now(),
            arguments
        )
        if let number = try arguments(InspectionFields.complaint) {
            _ = try await desk.complaint(number, within: request.scope)
        }
        let place = try await CorrectedPlace(arguments, record, day: times.ended.day, desk)
        let drafts = try await drafts(request, record, desk)
        let examination = FindingExamination(day: times.ended.day, point: place.point)
        let outcome = try await examination.examine(drafts, desk)
        let values = InspectionValues(
            form: try arguments(Contract.InspectionCorrect.form) ?? old.form,
            started: times.started,
            ended: times.ended,
            decisionNumber: try arguments.corrected(InspectionFields.decisionNo, old.decisionNumber),
            decidedOn: try arguments.corrected(InspectionFields.decidedOn, old.decidedOn),
            leader: try arguments.corrected(InspectionFields.leader, old.leader),
            members: try arguments(Contract.InspectionCorrect.members) ?? old.members,
            salesPoint: place.point?.id,
            premisesName: place.premisesName,
            premisesAddress: place.premisesAddress,
            area: place.resolution.area,
            party: arguments.has("party") ? try arguments(InspectionFields.party).map(InspectedParty.init) : old.party,
            complaint: try arguments.corrected(InspectionFields.complaint, old.complaint)
        )
        let correction = InspectionCorrection(
            inspection: record.id,
            correctedVersion: record.version,
            caseID: .version7(),
            unit: record.unit,
            clocks: outcome.findings.opensCase
                ? CaseStep.Start.opening(outcome.findings, endedAt: values.ended, in: try await desk.lawBook().calendar)
                : [],
            recordedBy: request.caller.officerID,
            reason: reason,
            values: values,
            findings: outcome.findings,
            warnings: place.resolution.warnings + outcome.warnings
        )
        return try await desk.write(request) { session throws(WriteFailure) in
            let corrected = try WriteFailure.mapping { () throws(StorageError) in
                try Inspections.correct(correction, on: session)
            }
            return Written(correction, corrected, of: record, request)
        }
    }

    private static func drafts(
        _ request: Request,
        _ record: InspectionRecord,
        _ desk: Desk
    ) async throws(Refusal) -> [FindingDraft] {
        let given = try request.arguments(Contract.InspectionCorrect.findings)
        if let given { return given.map(FindingDraft.init) }
        let recorded = try await desk.read(
            InspectionStatements.findings,
            (record.id, Int32(record.version)),
            within: request.scope
        )
        return recorded.map(FindingDraft.init)
    }
}

/// The place of a corrected inspection: as it was, unless the correction names another.
private struct CorrectedPlace: Sendable {
    let point: PointRecord?
    let premisesName: String?
    let premisesAddress: String?
    let resolution: InspectionPlace.Resolution

    init(_ arguments: Arguments, _ record: InspectionRecord, day: Day, _ desk: Desk) async throws(Refusal) {
        let isNew = arguments.has("sales_point") || arguments.has("premises")
        let code = try arguments.corrected(InspectionFields.salesPoint, record.salesPointCode)
        point = try await desk.point(ofCode: code)
        let old = record.values
        if isNew {
            let place =
                arguments.has("premises")
                ? InspectionPlace(point: point, premises: try arguments(InspectionFields.premises))
                : InspectionPlace(point: point, name: old.premisesName, address: old.premisesAddress)
            guard place.premisesAddress != nil || point != nil else {
                throw arguments.refusal(
                    of: "premises",
                    vi: "không thể bỏ cả sales_point và premises",
                    en: "sales_point and premises cannot both be taken away"
                )
            }
            premisesName = place.premisesName
            premisesAddress = place.premisesAddress
            resolution = try await place.resolve(on: day, desk)
        } else {
            premisesName = old.premisesName
            premisesAddress = old.premisesAddress
            let warnings: [Warning] =
                old.area == nil
                ? [.placeNotResolved(old.premisesAddress ?? record.salesPointName, field: "premises.address")] : []
            resolution = InspectionPlace.Resolution(area: old.area, warnings: warnings)
        }
    }
}

extension Arguments {
    /// The value that was given, null meaning none; the old one where the field was not given.
    fileprivate func corrected<Value>(_ parameter: Parameter<Value?>, _ old: Value?) throws(Refusal) -> Value? {
        has(parameter.description.name) ? try self(parameter) : old
    }
}

extension Written {
    fileprivate init(
        _ correction: InspectionCorrection,
        _ corrected: CorrectedInspection,
        of record: InspectionRecord,
        _ request: Request
    ) {
        let number = record.number.description
        self.init(
            subject: number,
            unit: record.unit,
            event: JSONWriter.object { json in
                json.field("inspection", number)
                json.field("version", corrected.version)
                json.field("case", ifAny: corrected.caseNumber?.description)
                json.field("kinds", strings: correction.findings.kinds)
            },
            answer: JSONWriter.object { json in
                json.field("inspection", number)
                json.field("case", ifAny: corrected.caseNumber?.description)
                json.field(warnings: correction.warnings, request)
                json.field("version", corrected.version)
            }
        )
    }
}
